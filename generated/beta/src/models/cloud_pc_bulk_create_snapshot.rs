// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcBulkCreateSnapshot`, an entity type derived from `microsoft.graph.cloudPcBulkAction`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/cloudpcbulkcreatesnapshot?view=graph-rest-beta>
    CloudPcBulkCreateSnapshot "microsoft.graph.cloudPcBulkCreateSnapshot" "entity" : super::CloudPcBulkAction;
    /// `accessTier`: cloudPcBlobAccessTier
    access_tier "accessTier": mg::Open<super::CloudPcBlobAccessTier>,
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
    /// `storageAccountId`: String
    storage_account_id "storageAccountId": String,
}

mg::derived_from! { CloudPcBulkCreateSnapshot: super::CloudPcBulkAction, super::Entity }
