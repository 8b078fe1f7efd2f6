// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcRestorePointSetting`, a complex type.
    CloudPcRestorePointSetting "microsoft.graph.cloudPcRestorePointSetting" "complex";
    /// `frequencyInHours`: Int32
    #[deprecated(note = "deprecated since 2023-10-31, to be removed on 2024-01-31 (revision 2023-10/frequencyInHours)")]
    frequency_in_hours "frequencyInHours" "d": i32,
    /// `frequencyType`: cloudPcRestorePointFrequencyType
    frequency_type "frequencyType": mg::Open<super::CloudPcRestorePointFrequencyType>,
    /// `userRestoreEnabled`: Boolean
    user_restore_enabled "userRestoreEnabled": bool,
}
