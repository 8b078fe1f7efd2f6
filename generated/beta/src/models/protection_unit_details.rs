// @generated
use crate::mg;

/// Complex type `microsoft.graph.protectionUnitDetails`.
pub struct ProtectionUnitDetails {
    /// `addedCount`. Never null.
    pub added_count: mg::Field<i32>,
    /// `backupConfigurationType`.
    pub backup_configuration_type: mg::Field<String>,
    /// `failedCount`. Never null.
    pub failed_count: mg::Field<i32>,
    /// `removedCount`. Never null.
    pub removed_count: mg::Field<i32>,
    /// `requestedToAddCount`. Never null.
    pub requested_to_add_count: mg::Field<i32>,
    /// `requestedToRemoveCount`. Never null.
    pub requested_to_remove_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ProtectionUnitDetails: "microsoft.graph.protectionUnitDetails", complex;
    added_count: "addedCount" required,
    backup_configuration_type: "backupConfigurationType",
    failed_count: "failedCount" required,
    removed_count: "removedCount" required,
    requested_to_add_count: "requestedToAddCount" required,
    requested_to_remove_count: "requestedToRemoveCount" required,
}
