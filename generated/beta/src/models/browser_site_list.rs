// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.browserSiteList`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/browsersitelist?view=graph-rest-beta>
    BrowserSiteList "microsoft.graph.browserSiteList" "entity" : super::Entity;
    /// `description`: String, not null
    description "description" "r": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedBy`: identitySet
    last_modified_by "lastModifiedBy": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `publishedBy`: identitySet
    published_by "publishedBy": mg::Boxed<super::IdentitySet>,
    /// `publishedDateTime`: DateTimeOffset
    published_date_time "publishedDateTime": mg::DateTimeOffset,
    /// `revision`: String, not null
    revision "revision" "r": String,
    /// `status`: browserSiteListStatus, not null
    status "status" "r": mg::Open<super::BrowserSiteListStatus>,
}

mg::derived_from! { BrowserSiteList: super::Entity }

impl BrowserSiteList {
    /// `sharedCookies`: many `browserSharedCookie`, contained
    pub const SHARED_COOKIES: mg::Nav<
        BrowserSiteList,
        Vec<super::BrowserSharedCookie>,
    > = mg::Nav::new("sharedCookies");
    /// `sites`: many `browserSite`, contained
    pub const SITES: mg::Nav<BrowserSiteList, Vec<super::BrowserSite>> = mg::Nav::new(
        "sites",
    );
}
