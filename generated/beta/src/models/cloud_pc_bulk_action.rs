// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.cloudPcBulkAction`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`CloudPcBulkActionCollection`], for example
/// `graph.device_management().virtual_endpoint().bulk_actions()`.
///
/// Operations: `retry`.
///
/// [`CloudPcBulkActionCollection`]: crate::requests::cloud_pc_bulk_action::CloudPcBulkActionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/cloudpcbulkaction?view=graph-rest-beta
pub struct CloudPcBulkAction {
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
    CloudPcBulkAction: "microsoft.graph.cloudPcBulkAction", entity abstract, base super::Entity, family CloudPcBulkActionKind;
    action_summary: "actionSummary",
    cloud_pc_ids: "cloudPcIds" required,
    created_date_time: "createdDateTime",
    display_name: "displayName" required,
    id: "id" key required,
    initiated_by_user_principal_name: "initiatedByUserPrincipalName",
    scheduled_during_maintenance_window: "scheduledDuringMaintenanceWindow",
    status: "status",
}

mg::derived_from! { CloudPcBulkAction: super::Entity }

/// The types derived from [`CloudPcBulkAction`].
#[non_exhaustive]
pub enum CloudPcBulkActionKind {
    CloudPcBulkCreateSnapshot(Box<super::CloudPcBulkCreateSnapshot>),
    CloudPcBulkDisasterRecovery(Box<super::CloudPcBulkDisasterRecovery>),
    CloudPcBulkDisasterRecoveryFailback(Box<super::CloudPcBulkDisasterRecoveryFailback>),
    CloudPcBulkDisasterRecoveryFailover(Box<super::CloudPcBulkDisasterRecoveryFailover>),
    CloudPcBulkModifyDiskEncryptionType(Box<super::CloudPcBulkModifyDiskEncryptionType>),
    CloudPcBulkMove(Box<super::CloudPcBulkMove>),
    CloudPcBulkPowerOff(Box<super::CloudPcBulkPowerOff>),
    CloudPcBulkPowerOn(Box<super::CloudPcBulkPowerOn>),
    CloudPcBulkReinstallAgent(Box<super::CloudPcBulkReinstallAgent>),
    CloudPcBulkReprovision(Box<super::CloudPcBulkReprovision>),
    CloudPcBulkResize(Box<super::CloudPcBulkResize>),
    CloudPcBulkRestart(Box<super::CloudPcBulkRestart>),
    CloudPcBulkRestore(Box<super::CloudPcBulkRestore>),
    CloudPcBulkSetReviewStatus(Box<super::CloudPcBulkSetReviewStatus>),
    CloudPcBulkTroubleshoot(Box<super::CloudPcBulkTroubleshoot>),
    /// None of these, or a type that this version does not know.
    Other(Box<CloudPcBulkAction>),
}

mg::family! {
    CloudPcBulkAction => CloudPcBulkActionKind;
    CloudPcBulkCreateSnapshot(super::CloudPcBulkCreateSnapshot),
    CloudPcBulkDisasterRecovery(super::CloudPcBulkDisasterRecovery),
    CloudPcBulkDisasterRecoveryFailback(super::CloudPcBulkDisasterRecoveryFailback),
    CloudPcBulkDisasterRecoveryFailover(super::CloudPcBulkDisasterRecoveryFailover),
    CloudPcBulkModifyDiskEncryptionType(super::CloudPcBulkModifyDiskEncryptionType),
    CloudPcBulkMove(super::CloudPcBulkMove),
    CloudPcBulkPowerOff(super::CloudPcBulkPowerOff),
    CloudPcBulkPowerOn(super::CloudPcBulkPowerOn),
    CloudPcBulkReinstallAgent(super::CloudPcBulkReinstallAgent),
    CloudPcBulkReprovision(super::CloudPcBulkReprovision),
    CloudPcBulkResize(super::CloudPcBulkResize),
    CloudPcBulkRestart(super::CloudPcBulkRestart),
    CloudPcBulkRestore(super::CloudPcBulkRestore),
    CloudPcBulkSetReviewStatus(super::CloudPcBulkSetReviewStatus),
    CloudPcBulkTroubleshoot(super::CloudPcBulkTroubleshoot),
}
