// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.backupPolicyReport`, a complex type.
    BackupPolicyReport "microsoft.graph.backupPolicyReport" "complex";
    /// `backupPolicyId`: String
    backup_policy_id "backupPolicyId": String,
    /// `countStatistics`: backupCountStatistics
    count_statistics "countStatistics": mg::Boxed<super::BackupCountStatistics>,
    /// `displayName`: String
    display_name "displayName": String,
}
