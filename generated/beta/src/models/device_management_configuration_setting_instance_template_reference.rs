// @generated
use crate::mg;

/// Complex type `microsoft.graph.deviceManagementConfigurationSettingInstanceTemplateReference`.
pub struct DeviceManagementConfigurationSettingInstanceTemplateReference {
    /// `settingInstanceTemplateId`. Never null.
    pub setting_instance_template_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementConfigurationSettingInstanceTemplateReference: "microsoft.graph.deviceManagementConfigurationSettingInstanceTemplateReference", complex;
    setting_instance_template_id: "settingInstanceTemplateId" required,
}
