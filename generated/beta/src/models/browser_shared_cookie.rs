// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.browserSharedCookie`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/browsersharedcookie?view=graph-rest-beta>
    BrowserSharedCookie "microsoft.graph.browserSharedCookie" "entity" : super::Entity;
    /// `comment`: String, not null
    comment "comment" "r": String,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `deletedDateTime`: DateTimeOffset
    deleted_date_time "deletedDateTime": mg::DateTimeOffset,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `history`: Collection(browserSharedCookieHistory), items not null
    history "history" "r": Vec<super::BrowserSharedCookieHistory>,
    /// `hostOnly`: Boolean, not null
    host_only "hostOnly" "r": bool,
    /// `hostOrDomain`: String, not null
    host_or_domain "hostOrDomain" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedBy`: identitySet
    last_modified_by "lastModifiedBy": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `path`: String, not null
    path "path" "r": String,
    /// `sourceEnvironment`: browserSharedCookieSourceEnvironment, not null
    source_environment "sourceEnvironment" "r": mg::Open<super::BrowserSharedCookieSourceEnvironment>,
    /// `status`: browserSharedCookieStatus, not null
    status "status" "r": mg::Open<super::BrowserSharedCookieStatus>,
}

mg::derived_from! { BrowserSharedCookie: super::Entity }
