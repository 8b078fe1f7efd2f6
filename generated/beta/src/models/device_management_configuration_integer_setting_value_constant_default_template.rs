// @generated
use crate::mg;

/// Complex type
/// `microsoft.graph.deviceManagementConfigurationIntegerSettingValueConstantDefaultTemplate`,
/// derived from [`DeviceManagementConfigurationIntegerSettingValueDefaultTemplate`].
///
/// [`DeviceManagementConfigurationIntegerSettingValueDefaultTemplate`]: super::DeviceManagementConfigurationIntegerSettingValueDefaultTemplate
pub struct DeviceManagementConfigurationIntegerSettingValueConstantDefaultTemplate {
    /// `constantValue`. Never null.
    pub constant_value: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementConfigurationIntegerSettingValueConstantDefaultTemplate: "microsoft.graph.deviceManagementConfigurationIntegerSettingValueConstantDefaultTemplate", complex, base super::DeviceManagementConfigurationIntegerSettingValueDefaultTemplate;
    constant_value: "constantValue" required,
}

mg::derived_from! { DeviceManagementConfigurationIntegerSettingValueConstantDefaultTemplate: super::DeviceManagementConfigurationIntegerSettingValueDefaultTemplate }
