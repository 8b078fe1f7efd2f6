// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.hostReputation`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests:
/// [`HostReputationResource`](crate::requests::security::host_reputation::HostReputationResource),
/// for example `graph.security().threat_intelligence().hosts().id(id).reputation()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-hostreputation?view=graph-rest-beta
pub struct HostReputation {
    /// `classification`. Never null.
    pub classification: mg::Field<mg::Open<super::HostReputationClassification>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `rules`.
    pub rules: mg::Field<Vec<super::HostReputationRule>>,
    /// `score`. Never null.
    pub score: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    HostReputation: "microsoft.graph.security.hostReputation", entity, base crate::models::Entity;
    classification: "classification" required,
    id: "id" key required,
    rules: "rules",
    score: "score" required,
}

mg::derived_from! { HostReputation: crate::models::Entity }
