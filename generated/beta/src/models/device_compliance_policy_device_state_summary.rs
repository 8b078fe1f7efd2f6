// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceCompliancePolicyDeviceStateSummary`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/devicecompliancepolicydevicestatesummary?view=graph-rest-beta>
    DeviceCompliancePolicyDeviceStateSummary "microsoft.graph.deviceCompliancePolicyDeviceStateSummary" "entity" : super::Entity;
    /// `compliantDeviceCount`: Int32, not null
    compliant_device_count "compliantDeviceCount" "r": i32,
    /// `configManagerCount`: Int32, not null
    config_manager_count "configManagerCount" "r": i32,
    /// `conflictDeviceCount`: Int32, not null
    conflict_device_count "conflictDeviceCount" "r": i32,
    /// `errorDeviceCount`: Int32, not null
    error_device_count "errorDeviceCount" "r": i32,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `inGracePeriodCount`: Int32, not null
    in_grace_period_count "inGracePeriodCount" "r": i32,
    /// `nonCompliantDeviceCount`: Int32, not null
    non_compliant_device_count "nonCompliantDeviceCount" "r": i32,
    /// `notApplicableDeviceCount`: Int32, not null
    not_applicable_device_count "notApplicableDeviceCount" "r": i32,
    /// `remediatedDeviceCount`: Int32, not null
    remediated_device_count "remediatedDeviceCount" "r": i32,
    /// `unknownDeviceCount`: Int32, not null
    unknown_device_count "unknownDeviceCount" "r": i32,
}

mg::derived_from! { DeviceCompliancePolicyDeviceStateSummary: super::Entity }
