// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcBulkResize`, an entity type derived from `microsoft.graph.cloudPcBulkAction`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/cloudpcbulkresize?view=graph-rest-beta>
    CloudPcBulkResize "microsoft.graph.cloudPcBulkResize" "entity" : super::CloudPcBulkAction;
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
    /// `targetServicePlanId`: String, not null
    target_service_plan_id "targetServicePlanId" "r": String,
}

mg::derived_from! { CloudPcBulkResize: super::CloudPcBulkAction, super::Entity }
