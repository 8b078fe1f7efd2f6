// @generated
use crate::mg;

/// Entity type [`microsoft.graph.cloudPcBulkDisasterRecovery`][reference], derived from
/// [`CloudPcBulkAction`](super::CloudPcBulkAction).
///
/// Requests: [`CloudPcBulkDisasterRecoveryCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .virtual_endpoint()
///     .bulk_actions()
///     .cast_to_cloud_pc_bulk_disaster_recovery()
/// ```
///
/// Operations: `retry`.
///
/// [`CloudPcBulkDisasterRecoveryCollection`]: crate::requests::cloud_pc_bulk_disaster_recovery::CloudPcBulkDisasterRecoveryCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/cloudpcbulkdisasterrecovery?view=graph-rest-beta
pub struct CloudPcBulkDisasterRecovery {
    /// `actionSummary`.
    pub action_summary: mg::Field<mg::Boxed<super::CloudPcBulkActionSummary>>,
    /// `capabilityType`. Never null.
    pub capability_type: mg::Field<
        mg::Open<super::CloudPcDisasterRecoveryCapabilityType>,
    >,
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
    /// `licenseType`. Never null.
    pub license_type: mg::Field<mg::Open<super::CloudPcDisasterRecoveryLicenseType>>,
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
    CloudPcBulkDisasterRecovery: "microsoft.graph.cloudPcBulkDisasterRecovery", entity, base super::CloudPcBulkAction;
    action_summary: "actionSummary",
    capability_type: "capabilityType" required,
    cloud_pc_ids: "cloudPcIds" required,
    created_date_time: "createdDateTime",
    display_name: "displayName" required,
    id: "id" key required,
    initiated_by_user_principal_name: "initiatedByUserPrincipalName",
    license_type: "licenseType" required,
    scheduled_during_maintenance_window: "scheduledDuringMaintenanceWindow",
    status: "status",
}

mg::derived_from! { CloudPcBulkDisasterRecovery: super::CloudPcBulkAction, super::Entity }
