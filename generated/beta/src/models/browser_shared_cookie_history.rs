// @generated
use crate::mg;

/// Complex type `microsoft.graph.browserSharedCookieHistory`.
pub struct BrowserSharedCookieHistory {
    /// `comment`.
    pub comment: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `hostOnly`. Never null.
    pub host_only: mg::Field<bool>,
    /// `hostOrDomain`.
    pub host_or_domain: mg::Field<String>,
    /// `lastModifiedBy`. Never null.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `path`.
    pub path: mg::Field<String>,
    /// `publishedDateTime`. Never null.
    pub published_date_time: mg::Field<mg::DateTimeOffset>,
    /// `sourceEnvironment`.
    pub source_environment: mg::Field<
        mg::Open<super::BrowserSharedCookieSourceEnvironment>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BrowserSharedCookieHistory: "microsoft.graph.browserSharedCookieHistory", complex;
    comment: "comment",
    display_name: "displayName" required,
    host_only: "hostOnly" required,
    host_or_domain: "hostOrDomain",
    last_modified_by: "lastModifiedBy" required,
    path: "path",
    published_date_time: "publishedDateTime" required,
    source_environment: "sourceEnvironment",
}
