// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcBulkDisasterRecovery`, an entity type derived from `microsoft.graph.cloudPcBulkAction`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/cloudpcbulkdisasterrecovery?view=graph-rest-beta>
    CloudPcBulkDisasterRecovery "microsoft.graph.cloudPcBulkDisasterRecovery" "entity" : super::CloudPcBulkAction;
    /// `actionSummary`: cloudPcBulkActionSummary
    action_summary "actionSummary": mg::Boxed<super::CloudPcBulkActionSummary>,
    /// `capabilityType`: cloudPcDisasterRecoveryCapabilityType, not null
    capability_type "capabilityType" "r": mg::Open<super::CloudPcDisasterRecoveryCapabilityType>,
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
    /// `licenseType`: cloudPcDisasterRecoveryLicenseType, not null
    license_type "licenseType" "r": mg::Open<super::CloudPcDisasterRecoveryLicenseType>,
    /// `scheduledDuringMaintenanceWindow`: Boolean
    scheduled_during_maintenance_window "scheduledDuringMaintenanceWindow": bool,
    /// `status`: cloudPcBulkActionStatus
    status "status": mg::Open<super::CloudPcBulkActionStatus>,
}

mg::derived_from! { CloudPcBulkDisasterRecovery: super::CloudPcBulkAction, super::Entity }
