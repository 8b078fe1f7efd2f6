// @generated
use crate::mg;

/// Entity type [`microsoft.graph.cloudPcBulkCreateSnapshot`][reference], derived from
/// [`CloudPcBulkAction`](super::CloudPcBulkAction).
///
/// Requests: [`CloudPcBulkCreateSnapshotCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .virtual_endpoint()
///     .bulk_actions()
///     .cast_to_cloud_pc_bulk_create_snapshot()
/// ```
///
/// Operations: `retry`.
///
/// [`CloudPcBulkCreateSnapshotCollection`]: crate::requests::cloud_pc_bulk_create_snapshot::CloudPcBulkCreateSnapshotCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/cloudpcbulkcreatesnapshot?view=graph-rest-beta
pub struct CloudPcBulkCreateSnapshot {
    /// `accessTier`.
    pub access_tier: mg::Field<mg::Open<super::CloudPcBlobAccessTier>>,
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
    /// `initiatedByUserPrincipalName`.
    pub initiated_by_user_principal_name: mg::Field<String>,
    /// `scheduledDuringMaintenanceWindow`.
    pub scheduled_during_maintenance_window: mg::Field<bool>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::CloudPcBulkActionStatus>>,
    /// `storageAccountId`.
    pub storage_account_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcBulkCreateSnapshot: "microsoft.graph.cloudPcBulkCreateSnapshot", entity, base super::CloudPcBulkAction;
    access_tier: "accessTier",
    action_summary: "actionSummary",
    cloud_pc_ids: "cloudPcIds" required,
    created_date_time: "createdDateTime",
    display_name: "displayName" required,
    id: "id" key required,
    initiated_by_user_principal_name: "initiatedByUserPrincipalName",
    scheduled_during_maintenance_window: "scheduledDuringMaintenanceWindow",
    status: "status",
    storage_account_id: "storageAccountId",
}

mg::derived_from! { CloudPcBulkCreateSnapshot: super::CloudPcBulkAction, super::Entity }
