// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementConfigurationGroupSettingValueTemplate`, a complex type.
    DeviceManagementConfigurationGroupSettingValueTemplate "microsoft.graph.deviceManagementConfigurationGroupSettingValueTemplate" "complex";
    /// `children`: Collection(deviceManagementConfigurationSettingInstanceTemplate), items not null
    children "children" "r": Vec<super::DeviceManagementConfigurationSettingInstanceTemplate>,
    /// `settingValueTemplateId`: String, not null
    setting_value_template_id "settingValueTemplateId" "r": String,
}
