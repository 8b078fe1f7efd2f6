// @generated
use crate::mg;

/// Complex type `microsoft.graph.deviceManagementConfigurationStringSettingValueDefinition`,
/// derived from [`DeviceManagementConfigurationSettingValueDefinition`].
///
/// [`DeviceManagementConfigurationSettingValueDefinition`]: super::DeviceManagementConfigurationSettingValueDefinition
pub struct DeviceManagementConfigurationStringSettingValueDefinition {
    /// `fileTypes`.
    pub file_types: mg::Field<Vec<String>>,
    /// `format`.
    pub format: mg::Field<mg::Open<super::DeviceManagementConfigurationStringFormat>>,
    /// `inputValidationSchema`.
    pub input_validation_schema: mg::Field<String>,
    /// `isSecret`.
    pub is_secret: mg::Field<bool>,
    /// `maximumLength`.
    pub maximum_length: mg::Field<i64>,
    /// `minimumLength`.
    pub minimum_length: mg::Field<i64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementConfigurationStringSettingValueDefinition: "microsoft.graph.deviceManagementConfigurationStringSettingValueDefinition", complex, base super::DeviceManagementConfigurationSettingValueDefinition;
    file_types: "fileTypes",
    format: "format",
    input_validation_schema: "inputValidationSchema",
    is_secret: "isSecret",
    maximum_length: "maximumLength",
    minimum_length: "minimumLength",
}

mg::derived_from! { DeviceManagementConfigurationStringSettingValueDefinition: super::DeviceManagementConfigurationSettingValueDefinition }
