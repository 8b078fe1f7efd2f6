// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.entraRecoveryServices.recoveryChangeObjectBase`, an open entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/entrarecoveryservices-recoverychangeobjectbase?view=graph-rest-beta>
    RecoveryChangeObjectBase "microsoft.graph.entraRecoveryServices.recoveryChangeObjectBase" "entity open" : crate::models::Entity;
    /// `displayName`: String
    display_name "displayName": String,
    /// `entityTypeName`: microsoft.graph.entraRecoveryServices.resourceTypeName, not null
    entity_type_name "entityTypeName" "r": mg::Open<super::ResourceTypeName>,
    /// `failureMessage`: String
    failure_message "failureMessage": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `recoveryAction`: microsoft.graph.entraRecoveryServices.recoveryAction, not null
    recovery_action "recoveryAction" "r": mg::Open<super::RecoveryAction>,
}

mg::derived_from! { RecoveryChangeObjectBase: crate::models::Entity }
