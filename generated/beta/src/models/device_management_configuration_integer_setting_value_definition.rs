// @generated
use crate::mg;

/// Complex type `microsoft.graph.deviceManagementConfigurationIntegerSettingValueDefinition`,
/// derived from [`DeviceManagementConfigurationSettingValueDefinition`].
///
/// [`DeviceManagementConfigurationSettingValueDefinition`]: super::DeviceManagementConfigurationSettingValueDefinition
pub struct DeviceManagementConfigurationIntegerSettingValueDefinition {
    /// `maximumValue`.
    pub maximum_value: mg::Field<i64>,
    /// `minimumValue`.
    pub minimum_value: mg::Field<i64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementConfigurationIntegerSettingValueDefinition: "microsoft.graph.deviceManagementConfigurationIntegerSettingValueDefinition", complex, base super::DeviceManagementConfigurationSettingValueDefinition;
    maximum_value: "maximumValue",
    minimum_value: "minimumValue",
}

mg::derived_from! { DeviceManagementConfigurationIntegerSettingValueDefinition: super::DeviceManagementConfigurationSettingValueDefinition }
