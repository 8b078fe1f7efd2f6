// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.hostReputation`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-hostreputation?view=graph-rest-beta>
    HostReputation "microsoft.graph.security.hostReputation" "entity" : crate::models::Entity;
    /// `classification`: microsoft.graph.security.hostReputationClassification, not null
    classification "classification" "r": mg::Open<super::HostReputationClassification>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `rules`: Collection(microsoft.graph.security.hostReputationRule)
    rules "rules": Vec<super::HostReputationRule>,
    /// `score`: Int32, not null
    score "score" "r": i32,
}

mg::derived_from! { HostReputation: crate::models::Entity }
