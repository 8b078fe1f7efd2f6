// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.sensorCandidateActivationConfiguration`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-sensorcandidateactivationconfiguration?view=graph-rest-beta>
    SensorCandidateActivationConfiguration "microsoft.graph.security.sensorCandidateActivationConfiguration" "entity" : crate::models::Entity;
    /// `activationMode`: microsoft.graph.security.sensorCandidateActivationMode, not null
    activation_mode "activationMode" "r": mg::Open<super::SensorCandidateActivationMode>,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { SensorCandidateActivationConfiguration: crate::models::Entity }
