// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementIntentUserStateSummary`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementintentuserstatesummary?view=graph-rest-beta>
    DeviceManagementIntentUserStateSummary "microsoft.graph.deviceManagementIntentUserStateSummary" "entity" : super::Entity;
    /// `conflictCount`: Int32, not null
    conflict_count "conflictCount" "r": i32,
    /// `errorCount`: Int32, not null
    error_count "errorCount" "r": i32,
    /// `failedCount`: Int32, not null
    failed_count "failedCount" "r": i32,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `notApplicableCount`: Int32, not null
    not_applicable_count "notApplicableCount" "r": i32,
    /// `successCount`: Int32, not null
    success_count "successCount" "r": i32,
}

mg::derived_from! { DeviceManagementIntentUserStateSummary: super::Entity }
