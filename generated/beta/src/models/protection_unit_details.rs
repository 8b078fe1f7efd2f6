// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.protectionUnitDetails`, a complex type.
    ProtectionUnitDetails "microsoft.graph.protectionUnitDetails" "complex";
    /// `addedCount`: Int32
    added_count "addedCount": i32,
    /// `backupConfigurationType`: String
    backup_configuration_type "backupConfigurationType": String,
    /// `failedCount`: Int32
    failed_count "failedCount": i32,
    /// `removedCount`: Int32
    removed_count "removedCount": i32,
    /// `requestedToAddCount`: Int32
    requested_to_add_count "requestedToAddCount": i32,
    /// `requestedToRemoveCount`: Int32
    requested_to_remove_count "requestedToRemoveCount": i32,
}
