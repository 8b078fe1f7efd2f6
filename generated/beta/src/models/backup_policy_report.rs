// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.backupPolicyReport`, a complex type.
    BackupPolicyReport "microsoft.graph.backupPolicyReport" "complex";
    /// `backupPolicyId`: String, not null
    backup_policy_id "backupPolicyId" "r": String,
    /// `countStatistics`: backupCountStatistics, not null
    count_statistics "countStatistics" "r": mg::Boxed<super::BackupCountStatistics>,
    /// `displayName`: String
    display_name "displayName": String,
}
