// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceManagementIntentDeviceStateSummary`][reference], derived
/// from [`Entity`](super::Entity).
///
/// Requests: [`DeviceManagementIntentDeviceStateSummaryResource`], for example
/// `graph.device_management().intents().id(id).device_state_summary()`.
///
/// [`DeviceManagementIntentDeviceStateSummaryResource`]: crate::requests::device_management_intent_device_state_summary::DeviceManagementIntentDeviceStateSummaryResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementintentdevicestatesummary?view=graph-rest-beta
pub struct DeviceManagementIntentDeviceStateSummary {
    /// `conflictCount`. Never null.
    pub conflict_count: mg::Field<i32>,
    /// `errorCount`. Never null.
    pub error_count: mg::Field<i32>,
    /// `failedCount`. Never null.
    pub failed_count: mg::Field<i32>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `notApplicableCount`. Never null.
    pub not_applicable_count: mg::Field<i32>,
    /// `notApplicablePlatformCount`. Never null.
    pub not_applicable_platform_count: mg::Field<i32>,
    /// `successCount`. Never null.
    pub success_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementIntentDeviceStateSummary: "microsoft.graph.deviceManagementIntentDeviceStateSummary", entity, base super::Entity;
    conflict_count: "conflictCount" required,
    error_count: "errorCount" required,
    failed_count: "failedCount" required,
    id: "id" key required,
    not_applicable_count: "notApplicableCount" required,
    not_applicable_platform_count: "notApplicablePlatformCount" required,
    success_count: "successCount" required,
}

mg::derived_from! { DeviceManagementIntentDeviceStateSummary: super::Entity }
