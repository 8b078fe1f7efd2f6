// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.subdomain`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`SubdomainCollection`](crate::requests::security::subdomain::SubdomainCollection),
/// for example `graph.security().threat_intelligence().subdomains()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-subdomain?view=graph-rest-beta
pub struct Subdomain {
    /// `firstSeenDateTime`.
    pub first_seen_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Subdomain: "microsoft.graph.security.subdomain", entity, base crate::models::Entity;
    first_seen_date_time: "firstSeenDateTime",
    id: "id" key required,
}

mg::derived_from! { Subdomain: crate::models::Entity }

impl Subdomain {
    /// `host`: [`Host`](super::Host).
    pub const HOST: mg::Nav<Subdomain, super::Host> = mg::Nav::new("host");
}
