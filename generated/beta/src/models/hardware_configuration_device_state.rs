// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.hardwareConfigurationDeviceState`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/hardwareconfigurationdevicestate?view=graph-rest-beta>
    HardwareConfigurationDeviceState "microsoft.graph.hardwareConfigurationDeviceState" "entity" : super::Entity;
    /// `assignmentFilterIds`: String
    assignment_filter_ids "assignmentFilterIds": String,
    /// `configurationError`: String
    configuration_error "configurationError": String,
    /// `configurationOutput`: String
    configuration_output "configurationOutput": String,
    /// `configurationState`: runState, not null
    configuration_state "configurationState" "r": mg::Open<super::RunState>,
    /// `deviceName`: String
    device_name "deviceName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `internalVersion`: Int32, not null
    internal_version "internalVersion" "r": i32,
    /// `lastStateUpdateDateTime`: DateTimeOffset, not null
    last_state_update_date_time "lastStateUpdateDateTime" "r": mg::DateTimeOffset,
    /// `osVersion`: String
    os_version "osVersion": String,
    /// `upn`: String
    upn "upn": String,
    /// `userId`: String
    user_id "userId": String,
}

mg::derived_from! { HardwareConfigurationDeviceState: super::Entity }
