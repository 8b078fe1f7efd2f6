// @generated
use crate::mg;

/// Entity type [`microsoft.graph.onenotePage`][reference], derived from
/// [`OnenoteEntitySchemaObjectModel`](super::OnenoteEntitySchemaObjectModel), with a media stream.
///
/// Requests: [`OnenotePageCollection`](crate::requests::onenote_page::OnenotePageCollection), for
/// example `graph.me().onenote().pages()`.
///
/// Operations: `copy_to_section`, `onenote_patch_content`, `preview`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/onenotepage?view=graph-rest-beta
pub struct OnenotePage {
    /// `contentUrl`.
    pub content_url: mg::Field<String>,
    /// `createdByAppId`.
    pub created_by_app_id: mg::Field<String>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `level`.
    pub level: mg::Field<i32>,
    /// `links`.
    pub links: mg::Field<mg::Boxed<super::PageLinks>>,
    /// `order`.
    pub order: mg::Field<i32>,
    /// `self`.
    pub self_: mg::Field<String>,
    /// `title`.
    pub title: mg::Field<String>,
    /// `userTags`.
    pub user_tags: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OnenotePage: "microsoft.graph.onenotePage", entity stream, base super::OnenoteEntitySchemaObjectModel;
    content_url: "contentUrl",
    created_by_app_id: "createdByAppId",
    created_date_time: "createdDateTime",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime",
    level: "level",
    links: "links",
    order: "order",
    self_: "self",
    title: "title",
    user_tags: "userTags",
}

mg::derived_from! { OnenotePage: super::OnenoteEntitySchemaObjectModel, super::OnenoteEntityBaseModel, super::Entity }

impl OnenotePage {
    /// `parentNotebook`: [`Notebook`](super::Notebook).
    pub const PARENT_NOTEBOOK: mg::Nav<OnenotePage, super::Notebook> = mg::Nav::new(
        "parentNotebook",
    );
    /// `parentSection`: [`OnenoteSection`](super::OnenoteSection).
    pub const PARENT_SECTION: mg::Nav<OnenotePage, super::OnenoteSection> = mg::Nav::new(
        "parentSection",
    );
}
