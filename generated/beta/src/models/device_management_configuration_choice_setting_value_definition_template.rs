// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementConfigurationChoiceSettingValueDefinitionTemplate`, a complex type.
    DeviceManagementConfigurationChoiceSettingValueDefinitionTemplate "microsoft.graph.deviceManagementConfigurationChoiceSettingValueDefinitionTemplate" "complex";
    /// `allowedOptions`: Collection(deviceManagementConfigurationOptionDefinitionTemplate), items not null
    allowed_options "allowedOptions" "r": Vec<super::DeviceManagementConfigurationOptionDefinitionTemplate>,
}
