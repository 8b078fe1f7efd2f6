// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.baseSitePage`, an entity type derived from `microsoft.graph.baseItem`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/basesitepage?view=graph-rest-beta>
    BaseSitePage "microsoft.graph.baseSitePage" "entity" : super::BaseItem => BaseSitePageKind;
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<super::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `eTag`: String
    e_tag "eTag": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedBy`: identitySet
    last_modified_by "lastModifiedBy": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `name`: String
    name "name": String,
    /// `pageLayout`: pageLayoutType
    page_layout "pageLayout": mg::Open<super::PageLayoutType>,
    /// `parentReference`: itemReference
    parent_reference "parentReference": mg::Boxed<super::ItemReference>,
    /// `publishingState`: publicationFacet
    publishing_state "publishingState": mg::Boxed<super::PublicationFacet>,
    /// `title`: String
    title "title": String,
    /// `webUrl`: String
    web_url "webUrl": String,
}

mg::derived_from! { BaseSitePage: super::BaseItem, super::Entity }

impl BaseSitePage {
    /// `createdByUser`: `user`
    pub const CREATED_BY_USER: mg::Nav<BaseSitePage, super::User> = mg::Nav::new(
        "createdByUser",
    );
    /// `lastModifiedByUser`: `user`
    pub const LAST_MODIFIED_BY_USER: mg::Nav<BaseSitePage, super::User> = mg::Nav::new(
        "lastModifiedByUser",
    );
}

/// The types derived from `microsoft.graph.baseSitePage`.
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
