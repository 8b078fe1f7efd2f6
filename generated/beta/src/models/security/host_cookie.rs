// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.hostCookie`][reference], derived from
/// [`Artifact`](super::Artifact).
///
/// Requests:
/// [`HostCookieCollection`](crate::requests::security::host_cookie::HostCookieCollection), for
/// example `graph.security().threat_intelligence().host_cookies()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-hostcookie?view=graph-rest-beta
pub struct HostCookie {
    /// `domain`. Never null.
    pub domain: mg::Field<String>,
    /// `firstSeenDateTime`. Never null.
    pub first_seen_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastSeenDateTime`. Never null.
    pub last_seen_date_time: mg::Field<mg::DateTimeOffset>,
    /// `name`. Never null.
    pub name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    HostCookie: "microsoft.graph.security.hostCookie", entity, base super::Artifact;
    domain: "domain" required,
    first_seen_date_time: "firstSeenDateTime" required,
    id: "id" key required,
    last_seen_date_time: "lastSeenDateTime" required,
    name: "name" required,
}

mg::derived_from! { HostCookie: super::Artifact, crate::models::Entity }

impl HostCookie {
    /// `host`: [`Host`](super::Host).
    pub const HOST: mg::Nav<HostCookie, super::Host> = mg::Nav::new("host");
}
