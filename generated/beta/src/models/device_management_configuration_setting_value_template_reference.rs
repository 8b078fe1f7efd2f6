// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementConfigurationSettingValueTemplateReference`, a complex type.
    DeviceManagementConfigurationSettingValueTemplateReference "microsoft.graph.deviceManagementConfigurationSettingValueTemplateReference" "complex";
    /// `settingValueTemplateId`: String, not null
    setting_value_template_id "settingValueTemplateId" "r": String,
    /// `useTemplateDefault`: Boolean, not null
    use_template_default "useTemplateDefault" "r": bool,
}
