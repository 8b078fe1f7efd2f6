// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceComplianceUserOverview`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/devicecomplianceuseroverview?view=graph-rest-beta>
    DeviceComplianceUserOverview "microsoft.graph.deviceComplianceUserOverview" "entity" : super::Entity;
    /// `configurationVersion`: Int32, not null
    configuration_version "configurationVersion" "r": i32,
    /// `conflictCount`: Int32, not null
    conflict_count "conflictCount" "r": i32,
    /// `errorCount`: Int32, not null
    error_count "errorCount" "r": i32,
    /// `failedCount`: Int32, not null
    failed_count "failedCount" "r": i32,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastUpdateDateTime`: DateTimeOffset, not null
    last_update_date_time "lastUpdateDateTime" "r": mg::DateTimeOffset,
    /// `notApplicableCount`: Int32, not null
    not_applicable_count "notApplicableCount" "r": i32,
    /// `pendingCount`: Int32, not null
    pending_count "pendingCount" "r": i32,
    /// `successCount`: Int32, not null
    success_count "successCount" "r": i32,
}

mg::derived_from! { DeviceComplianceUserOverview: super::Entity }
