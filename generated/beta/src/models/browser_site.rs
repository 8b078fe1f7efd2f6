// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.browserSite`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/browsersite?view=graph-rest-beta>
    BrowserSite "microsoft.graph.browserSite" "entity" : super::Entity;
    /// `allowRedirect`: Boolean, not null
    allow_redirect "allowRedirect" "r": bool,
    /// `comment`: String, not null
    comment "comment" "r": String,
    /// `compatibilityMode`: browserSiteCompatibilityMode, not null
    compatibility_mode "compatibilityMode" "r": mg::Open<super::BrowserSiteCompatibilityMode>,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `deletedDateTime`: DateTimeOffset
    deleted_date_time "deletedDateTime": mg::DateTimeOffset,
    /// `history`: Collection(browserSiteHistory), items not null
    history "history" "r": Vec<super::BrowserSiteHistory>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedBy`: identitySet
    last_modified_by "lastModifiedBy": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `mergeType`: browserSiteMergeType, not null
    merge_type "mergeType" "r": mg::Open<super::BrowserSiteMergeType>,
    /// `status`: browserSiteStatus, not null
    status "status" "r": mg::Open<super::BrowserSiteStatus>,
    /// `targetEnvironment`: browserSiteTargetEnvironment, not null
    target_environment "targetEnvironment" "r": mg::Open<super::BrowserSiteTargetEnvironment>,
    /// `webUrl`: String, not null
    web_url "webUrl" "r": String,
}

mg::derived_from! { BrowserSite: super::Entity }
