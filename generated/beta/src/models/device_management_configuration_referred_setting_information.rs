// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementConfigurationReferredSettingInformation`, a complex type.
    DeviceManagementConfigurationReferredSettingInformation "microsoft.graph.deviceManagementConfigurationReferredSettingInformation" "complex";
    /// `settingDefinitionId`: String
    setting_definition_id "settingDefinitionId": String,
}
