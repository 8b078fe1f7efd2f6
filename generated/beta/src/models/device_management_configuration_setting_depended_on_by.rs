// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementConfigurationSettingDependedOnBy`, a complex type.
    DeviceManagementConfigurationSettingDependedOnBy "microsoft.graph.deviceManagementConfigurationSettingDependedOnBy" "complex";
    /// `dependedOnBy`: String
    depended_on_by "dependedOnBy": String,
    /// `required`: Boolean
    required "required": bool,
}
