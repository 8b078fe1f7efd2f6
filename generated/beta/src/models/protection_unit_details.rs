// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.protectionUnitDetails`, a complex type.
    ProtectionUnitDetails "microsoft.graph.protectionUnitDetails" "complex";
    /// `addedCount`: Int32, not null
    added_count "addedCount" "r": i32,
    /// `backupConfigurationType`: String
    backup_configuration_type "backupConfigurationType": String,
    /// `failedCount`: Int32, not null
    failed_count "failedCount" "r": i32,
    /// `removedCount`: Int32, not null
    removed_count "removedCount" "r": i32,
    /// `requestedToAddCount`: Int32, not null
    requested_to_add_count "requestedToAddCount" "r": i32,
    /// `requestedToRemoveCount`: Int32, not null
    requested_to_remove_count "requestedToRemoveCount" "r": i32,
}
