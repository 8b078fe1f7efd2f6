// @generated
use crate::mg;

/// Entity type [`microsoft.graph.browserSharedCookie`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`BrowserSharedCookieCollection`], for example
/// `graph.admin().edge().internet_explorer_mode().site_lists().id(id).shared_cookies()`.
///
/// [`BrowserSharedCookieCollection`]: crate::requests::browser_shared_cookie::BrowserSharedCookieCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/browsersharedcookie?view=graph-rest-beta
pub struct BrowserSharedCookie {
    /// `comment`. Never null.
    pub comment: mg::Field<String>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `deletedDateTime`.
    pub deleted_date_time: mg::Field<mg::DateTimeOffset>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `history`.
    pub history: mg::Field<Vec<super::BrowserSharedCookieHistory>>,
    /// `hostOnly`. Never null.
    pub host_only: mg::Field<bool>,
    /// `hostOrDomain`. Never null.
    pub host_or_domain: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `path`. Never null.
    pub path: mg::Field<String>,
    /// `sourceEnvironment`. Never null.
    pub source_environment: mg::Field<
        mg::Open<super::BrowserSharedCookieSourceEnvironment>,
    >,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::BrowserSharedCookieStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BrowserSharedCookie: "microsoft.graph.browserSharedCookie", entity, base super::Entity;
    comment: "comment" required,
    created_date_time: "createdDateTime" required,
    deleted_date_time: "deletedDateTime",
    display_name: "displayName" required,
    history: "history" required,
    host_only: "hostOnly" required,
    host_or_domain: "hostOrDomain" required,
    id: "id" key required,
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime" required,
    path: "path" required,
    source_environment: "sourceEnvironment" required,
    status: "status" required,
}

mg::derived_from! { BrowserSharedCookie: super::Entity }
