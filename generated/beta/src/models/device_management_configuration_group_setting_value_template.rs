// @generated
use crate::mg;

/// Complex type `microsoft.graph.deviceManagementConfigurationGroupSettingValueTemplate`.
pub struct DeviceManagementConfigurationGroupSettingValueTemplate {
    /// `children`.
    pub children: mg::Field<
        Vec<super::DeviceManagementConfigurationSettingInstanceTemplate>,
    >,
    /// `settingValueTemplateId`. Never null.
    pub setting_value_template_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementConfigurationGroupSettingValueTemplate: "microsoft.graph.deviceManagementConfigurationGroupSettingValueTemplate", complex;
    children: "children" required,
    setting_value_template_id: "settingValueTemplateId" required,
}
