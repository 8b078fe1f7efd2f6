// @generated
use crate::mg;

/// Entity type [`microsoft.graph.newsLinkPage`][reference], derived from
/// [`BaseSitePage`](super::BaseSitePage).
///
/// Requests: [`NewsLinkPageCollection`](crate::requests::news_link_page::NewsLinkPageCollection),
/// for example `graph.sites().id(id).items().cast_to_news_link_page()`.
///
/// Operations: `publish`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/newslinkpage?view=graph-rest-beta
pub struct NewsLinkPage {
    /// `bannerImageWebUrl`.
    pub banner_image_web_url: mg::Field<String>,
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
    /// `newsSharepointIds`.
    pub news_sharepoint_ids: mg::Field<mg::Boxed<super::SharepointIds>>,
    /// `newsWebUrl`.
    pub news_web_url: mg::Field<String>,
    /// `pageLayout`.
    pub page_layout: mg::Field<mg::Open<super::PageLayoutType>>,
    /// `parentReference`.
    pub parent_reference: mg::Field<mg::Boxed<super::ItemReference>>,
    /// `publishingState`.
    pub publishing_state: mg::Field<mg::Boxed<super::PublicationFacet>>,
    /// `title`.
    pub title: mg::Field<String>,
    /// `webUrl`.
    pub web_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    NewsLinkPage: "microsoft.graph.newsLinkPage", entity, base super::BaseSitePage;
    banner_image_web_url: "bannerImageWebUrl",
    created_by: "createdBy",
    created_date_time: "createdDateTime" required,
    description: "description",
    e_tag: "eTag",
    id: "id" key required,
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime" required,
    name: "name",
    news_sharepoint_ids: "newsSharepointIds",
    news_web_url: "newsWebUrl",
    page_layout: "pageLayout",
    parent_reference: "parentReference",
    publishing_state: "publishingState",
    title: "title",
    web_url: "webUrl",
}

mg::derived_from! { NewsLinkPage: super::BaseSitePage, super::BaseItem, super::Entity }

impl NewsLinkPage {
    /// `createdByUser`: [`User`](super::User).
    pub const CREATED_BY_USER: mg::Nav<NewsLinkPage, super::User> = mg::Nav::new(
        "createdByUser",
    );
    /// `lastModifiedByUser`: [`User`](super::User).
    pub const LAST_MODIFIED_BY_USER: mg::Nav<NewsLinkPage, super::User> = mg::Nav::new(
        "lastModifiedByUser",
    );
}
