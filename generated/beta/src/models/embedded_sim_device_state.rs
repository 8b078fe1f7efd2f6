// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.embeddedSIMDeviceState`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/embeddedsimdevicestate?view=graph-rest-beta>
    EmbeddedSimDeviceState "microsoft.graph.embeddedSIMDeviceState" "entity" : super::Entity;
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `deviceName`: String
    device_name "deviceName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastSyncDateTime`: DateTimeOffset
    last_sync_date_time "lastSyncDateTime": mg::DateTimeOffset,
    /// `modifiedDateTime`: DateTimeOffset, not null
    modified_date_time "modifiedDateTime" "r": mg::DateTimeOffset,
    /// `state`: embeddedSIMDeviceStateValue, not null
    state "state" "r": mg::Open<super::EmbeddedSimDeviceStateValue>,
    /// `stateDetails`: String
    state_details "stateDetails": String,
    /// `universalIntegratedCircuitCardIdentifier`: String
    universal_integrated_circuit_card_identifier "universalIntegratedCircuitCardIdentifier": String,
    /// `userName`: String
    user_name "userName": String,
}

mg::derived_from! { EmbeddedSimDeviceState: super::Entity }
