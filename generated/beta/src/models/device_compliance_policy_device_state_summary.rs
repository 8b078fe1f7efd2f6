// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceCompliancePolicyDeviceStateSummary`][reference], derived
/// from [`Entity`](super::Entity).
///
/// Requests: [`DeviceCompliancePolicyDeviceStateSummaryResource`], for example
/// `graph.device_management().device_compliance_policy_device_state_summary()`.
///
/// [`DeviceCompliancePolicyDeviceStateSummaryResource`]: crate::requests::device_compliance_policy_device_state_summary::DeviceCompliancePolicyDeviceStateSummaryResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/devicecompliancepolicydevicestatesummary?view=graph-rest-beta
pub struct DeviceCompliancePolicyDeviceStateSummary {
    /// `compliantDeviceCount`. Never null.
    pub compliant_device_count: mg::Field<i32>,
    /// `configManagerCount`. Never null.
    pub config_manager_count: mg::Field<i32>,
    /// `conflictDeviceCount`. Never null.
    pub conflict_device_count: mg::Field<i32>,
    /// `errorDeviceCount`. Never null.
    pub error_device_count: mg::Field<i32>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `inGracePeriodCount`. Never null.
    pub in_grace_period_count: mg::Field<i32>,
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
    DeviceCompliancePolicyDeviceStateSummary: "microsoft.graph.deviceCompliancePolicyDeviceStateSummary", entity, base super::Entity;
    compliant_device_count: "compliantDeviceCount" required,
    config_manager_count: "configManagerCount" required,
    conflict_device_count: "conflictDeviceCount" required,
    error_device_count: "errorDeviceCount" required,
    id: "id" key required,
    in_grace_period_count: "inGracePeriodCount" required,
    non_compliant_device_count: "nonCompliantDeviceCount" required,
    not_applicable_device_count: "notApplicableDeviceCount" required,
    remediated_device_count: "remediatedDeviceCount" required,
    unknown_device_count: "unknownDeviceCount" required,
}

mg::derived_from! { DeviceCompliancePolicyDeviceStateSummary: super::Entity }
