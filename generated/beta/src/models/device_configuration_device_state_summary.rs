// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceConfigurationDeviceStateSummary`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`DeviceConfigurationDeviceStateSummaryResource`], for example
/// `graph.device_management().device_configuration_device_state_summaries()`.
///
/// [`DeviceConfigurationDeviceStateSummaryResource`]: crate::requests::device_configuration_device_state_summary::DeviceConfigurationDeviceStateSummaryResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/deviceconfigurationdevicestatesummary?view=graph-rest-beta
pub struct DeviceConfigurationDeviceStateSummary {
    /// `compliantDeviceCount`. Never null.
    pub compliant_device_count: mg::Field<i32>,
    /// `conflictDeviceCount`. Never null.
    pub conflict_device_count: mg::Field<i32>,
    /// `errorDeviceCount`. Never null.
    pub error_device_count: mg::Field<i32>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `nonCompliantDeviceCount`. Never null.
    pub non_compliant_device_count: mg::Field<i32>,
    /// `notApplicableDeviceCount`. Never null.
    pub not_applicable_device_count: mg::Field<i32>,
    /// `remediatedDeviceCount`. Never null.
    pub remediated_device_count: mg::Field<i32>,
    /// `unknownDeviceCount`. Never null.
    pub unknown_device_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceConfigurationDeviceStateSummary: "microsoft.graph.deviceConfigurationDeviceStateSummary", entity, base super::Entity;
    compliant_device_count: "compliantDeviceCount" required,
    conflict_device_count: "conflictDeviceCount" required,
    error_device_count: "errorDeviceCount" required,
    id: "id" key required,
    non_compliant_device_count: "nonCompliantDeviceCount" required,
    not_applicable_device_count: "notApplicableDeviceCount" required,
    remediated_device_count: "remediatedDeviceCount" required,
    unknown_device_count: "unknownDeviceCount" required,
}

mg::derived_from! { DeviceConfigurationDeviceStateSummary: super::Entity }
