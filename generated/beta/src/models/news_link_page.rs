// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.newsLinkPage`, an entity type derived from `microsoft.graph.baseSitePage`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/newslinkpage?view=graph-rest-beta>
    NewsLinkPage "microsoft.graph.newsLinkPage" "entity" : super::BaseSitePage;
    /// `bannerImageWebUrl`: String
    banner_image_web_url "bannerImageWebUrl": String,
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
    /// `newsSharepointIds`: sharepointIds
    news_sharepoint_ids "newsSharepointIds": mg::Boxed<super::SharepointIds>,
    /// `newsWebUrl`: String
    news_web_url "newsWebUrl": String,
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

mg::derived_from! { NewsLinkPage: super::BaseSitePage, super::BaseItem, super::Entity }

impl NewsLinkPage {
    /// `createdByUser`: `user`
    pub const CREATED_BY_USER: mg::Nav<NewsLinkPage, super::User> = mg::Nav::new(
        "createdByUser",
    );
    /// `lastModifiedByUser`: `user`
    pub const LAST_MODIFIED_BY_USER: mg::Nav<NewsLinkPage, super::User> = mg::Nav::new(
        "lastModifiedByUser",
    );
}
