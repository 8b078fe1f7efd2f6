// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcBulkDisasterRecoveryFailover`, an entity type derived from `microsoft.graph.cloudPcBulkAction`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/cloudpcbulkdisasterrecoveryfailover?view=graph-rest-beta>
    CloudPcBulkDisasterRecoveryFailover "microsoft.graph.cloudPcBulkDisasterRecoveryFailover" "entity" : super::CloudPcBulkAction;
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
    /// `initiatedByUserPrincipalName`: String
    initiated_by_user_principal_name "initiatedByUserPrincipalName": String,
    /// `scheduledDuringMaintenanceWindow`: Boolean
    scheduled_during_maintenance_window "scheduledDuringMaintenanceWindow": bool,
    /// `status`: cloudPcBulkActionStatus
    status "status": mg::Open<super::CloudPcBulkActionStatus>,
}

mg::derived_from! { CloudPcBulkDisasterRecoveryFailover: super::CloudPcBulkAction, super::Entity }
