// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.hostComponent`][reference], derived from
/// [`Artifact`](super::Artifact).
///
/// Requests:
/// [`HostComponentCollection`](crate::requests::security::host_component::HostComponentCollection),
/// for example `graph.security().threat_intelligence().host_components()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-hostcomponent?view=graph-rest-beta
pub struct HostComponent {
    /// `category`.
    pub category: mg::Field<String>,
    /// `firstSeenDateTime`. Never null.
    pub first_seen_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastSeenDateTime`. Never null.
    pub last_seen_date_time: mg::Field<mg::DateTimeOffset>,
    /// `name`. Never null.
    pub name: mg::Field<String>,
    /// `version`.
    pub version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    HostComponent: "microsoft.graph.security.hostComponent", entity, base super::Artifact;
    category: "category",
    first_seen_date_time: "firstSeenDateTime" required,
    id: "id" key required,
    last_seen_date_time: "lastSeenDateTime" required,
    name: "name" required,
    version: "version",
}

mg::derived_from! { HostComponent: super::Artifact, crate::models::Entity }

impl HostComponent {
    /// `host`: [`Host`](super::Host).
    pub const HOST: mg::Nav<HostComponent, super::Host> = mg::Nav::new("host");
}
