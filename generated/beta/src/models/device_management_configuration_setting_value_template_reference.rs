// @generated
use crate::mg;

/// Complex type `microsoft.graph.deviceManagementConfigurationSettingValueTemplateReference`.
pub struct DeviceManagementConfigurationSettingValueTemplateReference {
    /// `settingValueTemplateId`. Never null.
    pub setting_value_template_id: mg::Field<String>,
    /// `useTemplateDefault`. Never null.
    pub use_template_default: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementConfigurationSettingValueTemplateReference: "microsoft.graph.deviceManagementConfigurationSettingValueTemplateReference", complex;
    setting_value_template_id: "settingValueTemplateId" required,
    use_template_default: "useTemplateDefault" required,
}
