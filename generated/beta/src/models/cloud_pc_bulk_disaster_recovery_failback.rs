// @generated
use crate::mg;

/// Entity type [`microsoft.graph.cloudPcBulkDisasterRecoveryFailback`][reference], derived from
/// [`CloudPcBulkAction`](super::CloudPcBulkAction).
///
/// Requests: [`CloudPcBulkDisasterRecoveryFailbackCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .virtual_endpoint()
///     .bulk_actions()
///     .cast_to_cloud_pc_bulk_disaster_recovery_failback()
/// ```
///
/// Operations: `retry`.
///
/// [`CloudPcBulkDisasterRecoveryFailbackCollection`]: crate::requests::cloud_pc_bulk_disaster_recovery_failback::CloudPcBulkDisasterRecoveryFailbackCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/cloudpcbulkdisasterrecoveryfailback?view=graph-rest-beta
pub struct CloudPcBulkDisasterRecoveryFailback {
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
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcBulkDisasterRecoveryFailback: "microsoft.graph.cloudPcBulkDisasterRecoveryFailback", entity, base super::CloudPcBulkAction;
    action_summary: "actionSummary",
    cloud_pc_ids: "cloudPcIds" required,
    created_date_time: "createdDateTime",
    display_name: "displayName" required,
    id: "id" key required,
    initiated_by_user_principal_name: "initiatedByUserPrincipalName",
    scheduled_during_maintenance_window: "scheduledDuringMaintenanceWindow",
    status: "status",
}

mg::derived_from! { CloudPcBulkDisasterRecoveryFailback: super::CloudPcBulkAction, super::Entity }
