// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.ndesConnector`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/ndesconnector?view=graph-rest-beta>
    NdesConnector "microsoft.graph.ndesConnector" "entity" : super::Entity;
    /// `connectorVersion`: String
    connector_version "connectorVersion": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `enrolledDateTime`: DateTimeOffset, not null
    enrolled_date_time "enrolledDateTime" "r": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastConnectionDateTime`: DateTimeOffset, not null
    last_connection_date_time "lastConnectionDateTime" "r": mg::DateTimeOffset,
    /// `machineName`: String
    machine_name "machineName": String,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `state`: ndesConnectorState, not null
    state "state" "r": mg::Open<super::NdesConnectorState>,
}

mg::derived_from! { NdesConnector: super::Entity }
