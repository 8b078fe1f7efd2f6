// @generated
use crate::mg;

/// Entity type [`microsoft.graph.baseSitePage`][reference], derived from
/// [`BaseItem`](super::BaseItem).
///
/// Requests: [`BaseSitePageCollection`](crate::requests::base_site_page::BaseSitePageCollection),
/// for example `graph.sites().id(id).pages()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/basesitepage?view=graph-rest-beta
pub struct BaseSitePage {
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
    /// `webUrl`.
    pub web_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BaseSitePage: "microsoft.graph.baseSitePage", entity, base super::BaseItem, family BaseSitePageKind;
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
    web_url: "webUrl",
}

mg::derived_from! { BaseSitePage: super::BaseItem, super::Entity }

impl BaseSitePage {
    /// `createdByUser`: [`User`](super::User).
    pub const CREATED_BY_USER: mg::Nav<BaseSitePage, super::User> = mg::Nav::new(
        "createdByUser",
    );
    /// `lastModifiedByUser`: [`User`](super::User).
    pub const LAST_MODIFIED_BY_USER: mg::Nav<BaseSitePage, super::User> = mg::Nav::new(
        "lastModifiedByUser",
    );
}

/// The types derived from [`BaseSitePage`].
#[non_exhaustive]
pub enum BaseSitePageKind {
    NewsLinkPage(Box<super::NewsLinkPage>),
    PageTemplate(Box<super::PageTemplate>),
    SitePage(Box<super::SitePage>),
    VideoNewsLinkPage(Box<super::VideoNewsLinkPage>),
    /// None of these, or a type that this version does not know.
    Other(Box<BaseSitePage>),
}

mg::family! {
    BaseSitePage => BaseSitePageKind;
    NewsLinkPage(super::NewsLinkPage),
    PageTemplate(super::PageTemplate),
    SitePage(super::SitePage),
    VideoNewsLinkPage(super::VideoNewsLinkPage),
}
