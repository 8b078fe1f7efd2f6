// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceConfigurationDeviceStateSummary`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/deviceconfigurationdevicestatesummary?view=graph-rest-beta>
    DeviceConfigurationDeviceStateSummary "microsoft.graph.deviceConfigurationDeviceStateSummary" "entity" : super::Entity;
    /// `compliantDeviceCount`: Int32, not null
    compliant_device_count "compliantDeviceCount" "r": i32,
    /// `conflictDeviceCount`: Int32, not null
    conflict_device_count "conflictDeviceCount" "r": i32,
    /// `errorDeviceCount`: Int32, not null
    error_device_count "errorDeviceCount" "r": i32,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `nonCompliantDeviceCount`: Int32, not null
    non_compliant_device_count "nonCompliantDeviceCount" "r": i32,
    /// `notApplicableDeviceCount`: Int32, not null
    not_applicable_device_count "notApplicableDeviceCount" "r": i32,
    /// `remediatedDeviceCount`: Int32, not null
    remediated_device_count "remediatedDeviceCount" "r": i32,
    /// `unknownDeviceCount`: Int32, not null
    unknown_device_count "unknownDeviceCount" "r": i32,
}

mg::derived_from! { DeviceConfigurationDeviceStateSummary: super::Entity }
