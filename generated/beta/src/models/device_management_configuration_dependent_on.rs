// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementConfigurationDependentOn`, a complex type.
    DeviceManagementConfigurationDependentOn "microsoft.graph.deviceManagementConfigurationDependentOn" "complex";
    /// `dependentOn`: String
    dependent_on "dependentOn": String,
    /// `parentSettingId`: String
    parent_setting_id "parentSettingId": String,
}
