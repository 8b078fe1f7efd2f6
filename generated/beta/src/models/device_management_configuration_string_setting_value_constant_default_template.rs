// @generated
use crate::mg;

/// Complex type
/// `microsoft.graph.deviceManagementConfigurationStringSettingValueConstantDefaultTemplate`,
/// derived from [`DeviceManagementConfigurationStringSettingValueDefaultTemplate`].
///
/// [`DeviceManagementConfigurationStringSettingValueDefaultTemplate`]: super::DeviceManagementConfigurationStringSettingValueDefaultTemplate
pub struct DeviceManagementConfigurationStringSettingValueConstantDefaultTemplate {
    /// `constantValue`. Never null.
    pub constant_value: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementConfigurationStringSettingValueConstantDefaultTemplate: "microsoft.graph.deviceManagementConfigurationStringSettingValueConstantDefaultTemplate", complex, base super::DeviceManagementConfigurationStringSettingValueDefaultTemplate;
    constant_value: "constantValue" required,
}

mg::derived_from! { DeviceManagementConfigurationStringSettingValueConstantDefaultTemplate: super::DeviceManagementConfigurationStringSettingValueDefaultTemplate }
