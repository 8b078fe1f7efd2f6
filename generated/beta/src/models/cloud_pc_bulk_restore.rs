// @generated
use crate::mg;

/// Entity type [`microsoft.graph.cloudPcBulkRestore`][reference], derived from
/// [`CloudPcBulkAction`](super::CloudPcBulkAction).
///
/// Requests: [`CloudPcBulkRestoreCollection`], for example
/// `graph.device_management().virtual_endpoint().bulk_actions().cast_to_cloud_pc_bulk_restore()`.
///
/// Operations: `retry`.
///
/// [`CloudPcBulkRestoreCollection`]: crate::requests::cloud_pc_bulk_restore::CloudPcBulkRestoreCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/cloudpcbulkrestore?view=graph-rest-beta
pub struct CloudPcBulkRestore {
    /// `actionSummary`.
    pub action_summary: mg::Field<mg::Boxed<super::CloudPcBulkActionSummary>>,
    /// `cloudPcIds`.
    pub cloud_pc_ids: mg::Field<Vec<String>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `ignoreUnhealthySnapshots`.
    pub ignore_unhealthy_snapshots: mg::Field<bool>,
    /// `initiatedByUserPrincipalName`.
    pub initiated_by_user_principal_name: mg::Field<String>,
    /// `restorePointDateTime`. Never null.
    pub restore_point_date_time: mg::Field<mg::DateTimeOffset>,
    /// `scheduledDuringMaintenanceWindow`.
    pub scheduled_during_maintenance_window: mg::Field<bool>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::CloudPcBulkActionStatus>>,
    /// `timeRange`. Never null.
    pub time_range: mg::Field<mg::Open<super::RestoreTimeRange>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcBulkRestore: "microsoft.graph.cloudPcBulkRestore", entity, base super::CloudPcBulkAction;
    action_summary: "actionSummary",
    cloud_pc_ids: "cloudPcIds" required,
    created_date_time: "createdDateTime",
    display_name: "displayName" required,
    id: "id" key required,
    ignore_unhealthy_snapshots: "ignoreUnhealthySnapshots",
    initiated_by_user_principal_name: "initiatedByUserPrincipalName",
    restore_point_date_time: "restorePointDateTime" required,
    scheduled_during_maintenance_window: "scheduledDuringMaintenanceWindow",
    status: "status",
    time_range: "timeRange" required,
}

mg::derived_from! { CloudPcBulkRestore: super::CloudPcBulkAction, super::Entity }
