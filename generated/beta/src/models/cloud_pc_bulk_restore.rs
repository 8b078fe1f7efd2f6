// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcBulkRestore`, an entity type derived from `microsoft.graph.cloudPcBulkAction`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/cloudpcbulkrestore?view=graph-rest-beta>
    CloudPcBulkRestore "microsoft.graph.cloudPcBulkRestore" "entity" : super::CloudPcBulkAction;
    /// `actionSummary`: cloudPcBulkActionSummary
    action_summary "actionSummary": mg::Boxed<super::CloudPcBulkActionSummary>,
    /// `cloudPcIds`: Collection(String), items not null
    cloud_pc_ids "cloudPcIds" "r": Vec<String>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `ignoreUnhealthySnapshots`: Boolean
    ignore_unhealthy_snapshots "ignoreUnhealthySnapshots": bool,
    /// `initiatedByUserPrincipalName`: String
    initiated_by_user_principal_name "initiatedByUserPrincipalName": String,
    /// `restorePointDateTime`: DateTimeOffset, not null
    restore_point_date_time "restorePointDateTime" "r": mg::DateTimeOffset,
    /// `scheduledDuringMaintenanceWindow`: Boolean
    scheduled_during_maintenance_window "scheduledDuringMaintenanceWindow": bool,
    /// `status`: cloudPcBulkActionStatus
    status "status": mg::Open<super::CloudPcBulkActionStatus>,
    /// `timeRange`: restoreTimeRange, not null
    time_range "timeRange" "r": mg::Open<super::RestoreTimeRange>,
}

mg::derived_from! { CloudPcBulkRestore: super::CloudPcBulkAction, super::Entity }
