// @generated
use crate::mg;

/// Complex type `microsoft.graph.backupPolicyReport`.
pub struct BackupPolicyReport {
    /// `backupPolicyId`. Never null.
    pub backup_policy_id: mg::Field<String>,
    /// `countStatistics`. Never null.
    pub count_statistics: mg::Field<mg::Boxed<super::BackupCountStatistics>>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BackupPolicyReport: "microsoft.graph.backupPolicyReport", complex;
    backup_policy_id: "backupPolicyId" required,
    count_statistics: "countStatistics" required,
    display_name: "displayName",
}
