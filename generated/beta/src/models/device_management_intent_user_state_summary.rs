// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceManagementIntentUserStateSummary`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`DeviceManagementIntentUserStateSummaryResource`], for example
/// `graph.device_management().intents().id(id).user_state_summary()`.
///
/// [`DeviceManagementIntentUserStateSummaryResource`]: crate::requests::device_management_intent_user_state_summary::DeviceManagementIntentUserStateSummaryResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementintentuserstatesummary?view=graph-rest-beta
pub struct DeviceManagementIntentUserStateSummary {
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
    /// `successCount`. Never null.
    pub success_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementIntentUserStateSummary: "microsoft.graph.deviceManagementIntentUserStateSummary", entity, base super::Entity;
    conflict_count: "conflictCount" required,
    error_count: "errorCount" required,
    failed_count: "failedCount" required,
    id: "id" key required,
    not_applicable_count: "notApplicableCount" required,
    success_count: "successCount" required,
}

mg::derived_from! { DeviceManagementIntentUserStateSummary: super::Entity }
