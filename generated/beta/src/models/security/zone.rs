// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.zone`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`ZoneCollection`](crate::requests::security::zone::ZoneCollection), for example
/// `graph.security().zones()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-zone?view=graph-rest-beta
pub struct Zone {
    /// `created`.
    pub created: mg::Field<mg::Boxed<super::AuditInfo>>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `modified`.
    pub modified: mg::Field<mg::Boxed<super::AuditInfo>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Zone: "microsoft.graph.security.zone", entity, base crate::models::Entity;
    created: "created",
    description: "description",
    display_name: "displayName" required,
    id: "id" key required,
    modified: "modified",
}

mg::derived_from! { Zone: crate::models::Entity }

impl Zone {
    /// `aggregations`: many [`AggregatedEnvironment`](super::AggregatedEnvironment).
    pub const AGGREGATIONS: mg::Nav<Zone, Vec<super::AggregatedEnvironment>> = mg::Nav::new(
        "aggregations",
    );
    /// `environments`: many [`Environment`](super::Environment).
    pub const ENVIRONMENTS: mg::Nav<Zone, Vec<super::Environment>> = mg::Nav::new(
        "environments",
    );
}
