// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcBulkAction`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/cloudpcbulkaction?view=graph-rest-beta>
    CloudPcBulkAction "microsoft.graph.cloudPcBulkAction" "entity abstract" : super::Entity => CloudPcBulkActionKind;
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

mg::derived_from! { CloudPcBulkAction: super::Entity }

/// The types derived from `microsoft.graph.cloudPcBulkAction`.
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
