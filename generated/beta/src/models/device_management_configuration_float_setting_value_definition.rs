// @generated
use crate::mg;

/// Complex type `microsoft.graph.deviceManagementConfigurationFloatSettingValueDefinition`, derived
/// from [`DeviceManagementConfigurationSettingValueDefinition`].
///
/// [`DeviceManagementConfigurationSettingValueDefinition`]: super::DeviceManagementConfigurationSettingValueDefinition
pub struct DeviceManagementConfigurationFloatSettingValueDefinition {
    /// `maximumValue`.
    pub maximum_value: mg::Field<f64>,
    /// `minimumValue`.
    pub minimum_value: mg::Field<f64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementConfigurationFloatSettingValueDefinition: "microsoft.graph.deviceManagementConfigurationFloatSettingValueDefinition", complex, base super::DeviceManagementConfigurationSettingValueDefinition;
    maximum_value: "maximumValue",
    minimum_value: "minimumValue",
}

mg::derived_from! { DeviceManagementConfigurationFloatSettingValueDefinition: super::DeviceManagementConfigurationSettingValueDefinition }
