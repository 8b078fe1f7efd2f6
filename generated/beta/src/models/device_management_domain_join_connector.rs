// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementDomainJoinConnector`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/devicemanagementdomainjoinconnector?view=graph-rest-beta>
    DeviceManagementDomainJoinConnector "microsoft.graph.deviceManagementDomainJoinConnector" "entity" : super::Entity;
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastConnectionDateTime`: DateTimeOffset, not null
    last_connection_date_time "lastConnectionDateTime" "r": mg::DateTimeOffset,
    /// `state`: deviceManagementDomainJoinConnectorState, not null
    state "state" "r": mg::Open<super::DeviceManagementDomainJoinConnectorState>,
    /// `version`: String, not null
    version "version" "r": String,
}

mg::derived_from! { DeviceManagementDomainJoinConnector: super::Entity }
