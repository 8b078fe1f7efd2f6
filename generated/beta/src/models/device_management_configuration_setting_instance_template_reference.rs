// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementConfigurationSettingInstanceTemplateReference`, a complex type.
    DeviceManagementConfigurationSettingInstanceTemplateReference "microsoft.graph.deviceManagementConfigurationSettingInstanceTemplateReference" "complex";
    /// `settingInstanceTemplateId`: String, not null
    setting_instance_template_id "settingInstanceTemplateId" "r": String,
}
