// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.browserSharedCookieHistory`, a complex type.
    BrowserSharedCookieHistory "microsoft.graph.browserSharedCookieHistory" "complex";
    /// `comment`: String
    comment "comment": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `hostOnly`: Boolean, not null
    host_only "hostOnly" "r": bool,
    /// `hostOrDomain`: String
    host_or_domain "hostOrDomain": String,
    /// `lastModifiedBy`: identitySet, not null
    last_modified_by "lastModifiedBy" "r": mg::Boxed<super::IdentitySet>,
    /// `path`: String
    path "path": String,
    /// `publishedDateTime`: DateTimeOffset, not null
    published_date_time "publishedDateTime" "r": mg::DateTimeOffset,
    /// `sourceEnvironment`: browserSharedCookieSourceEnvironment
    source_environment "sourceEnvironment": mg::Open<super::BrowserSharedCookieSourceEnvironment>,
}
