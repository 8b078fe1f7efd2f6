// @generated
use crate::mg;

/// Entity type [`microsoft.graph.pageTemplate`][reference], derived from
/// [`BaseSitePage`](super::BaseSitePage).
///
/// Requests: [`PageTemplateCollection`](crate::requests::page_template::PageTemplateCollection),
/// for example `graph.sites().id(id).page_templates()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/pagetemplate?view=graph-rest-beta
pub struct PageTemplate {
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `eTag`.
    pub e_tag: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `pageLayout`.
    pub page_layout: mg::Field<mg::Open<super::PageLayoutType>>,
    /// `parentReference`.
    pub parent_reference: mg::Field<mg::Boxed<super::ItemReference>>,
    /// `publishingState`.
    pub publishing_state: mg::Field<mg::Boxed<super::PublicationFacet>>,
    /// `title`.
    pub title: mg::Field<String>,
    /// `titleArea`.
    pub title_area: mg::Field<mg::Boxed<super::TitleArea>>,
    /// `webUrl`.
    pub web_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PageTemplate: "microsoft.graph.pageTemplate", entity, base super::BaseSitePage;
    created_by: "createdBy",
    created_date_time: "createdDateTime" required,
    description: "description",
    e_tag: "eTag",
    id: "id" key required,
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime" required,
    name: "name",
    page_layout: "pageLayout",
    parent_reference: "parentReference",
    publishing_state: "publishingState",
    title: "title",
    title_area: "titleArea",
    web_url: "webUrl",
}

mg::derived_from! { PageTemplate: super::BaseSitePage, super::BaseItem, super::Entity }

impl PageTemplate {
    /// `canvasLayout`: [`CanvasLayout`](super::CanvasLayout).
    pub const CANVAS_LAYOUT: mg::Nav<PageTemplate, super::CanvasLayout> = mg::Nav::new(
        "canvasLayout",
    );
    /// `createdByUser`: [`User`](super::User).
    pub const CREATED_BY_USER: mg::Nav<PageTemplate, super::User> = mg::Nav::new(
        "createdByUser",
    );
    /// `lastModifiedByUser`: [`User`](super::User).
    pub const LAST_MODIFIED_BY_USER: mg::Nav<PageTemplate, super::User> = mg::Nav::new(
        "lastModifiedByUser",
    );
    /// `webParts`: many [`WebPart`](super::WebPart).
    pub const WEB_PARTS: mg::Nav<PageTemplate, Vec<super::WebPart>> = mg::Nav::new(
        "webParts",
    );
}
