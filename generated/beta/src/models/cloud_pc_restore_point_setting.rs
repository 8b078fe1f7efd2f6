// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcRestorePointSetting`, a complex type.
    CloudPcRestorePointSetting "microsoft.graph.cloudPcRestorePointSetting" "complex";
    /// `frequencyInHours`: Int32
    frequency_in_hours "frequencyInHours": i32,
    /// `frequencyType`: cloudPcRestorePointFrequencyType
    frequency_type "frequencyType": mg::Open<super::CloudPcRestorePointFrequencyType>,
    /// `userRestoreEnabled`: Boolean
    user_restore_enabled "userRestoreEnabled": bool,
}
