// @generated
use crate::mg;

/// Entity type [`microsoft.graph.cloudPcBulkResize`][reference], derived from
/// [`CloudPcBulkAction`](super::CloudPcBulkAction).
///
/// Requests: [`CloudPcBulkResizeCollection`], for example
/// `graph.device_management().virtual_endpoint().bulk_actions().cast_to_cloud_pc_bulk_resize()`.
///
/// Operations: `retry`.
///
/// [`CloudPcBulkResizeCollection`]: crate::requests::cloud_pc_bulk_resize::CloudPcBulkResizeCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/cloudpcbulkresize?view=graph-rest-beta
pub struct CloudPcBulkResize {
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
    /// `targetServicePlanId`. Never null.
    pub target_service_plan_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcBulkResize: "microsoft.graph.cloudPcBulkResize", entity, base super::CloudPcBulkAction;
    action_summary: "actionSummary",
    cloud_pc_ids: "cloudPcIds" required,
    created_date_time: "createdDateTime",
    display_name: "displayName" required,
    id: "id" key required,
    initiated_by_user_principal_name: "initiatedByUserPrincipalName",
    scheduled_during_maintenance_window: "scheduledDuringMaintenanceWindow",
    status: "status",
    target_service_plan_id: "targetServicePlanId" required,
}

mg::derived_from! { CloudPcBulkResize: super::CloudPcBulkAction, super::Entity }
