// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementConfigurationStringSettingValueDefinition`, a complex type derived from `microsoft.graph.deviceManagementConfigurationSettingValueDefinition`.
    DeviceManagementConfigurationStringSettingValueDefinition "microsoft.graph.deviceManagementConfigurationStringSettingValueDefinition" "complex" : super::DeviceManagementConfigurationSettingValueDefinition;
    /// `fileTypes`: Collection(String)
    file_types "fileTypes": Vec<String>,
    /// `format`: deviceManagementConfigurationStringFormat
    format "format": mg::Open<super::DeviceManagementConfigurationStringFormat>,
    /// `inputValidationSchema`: String
    input_validation_schema "inputValidationSchema": String,
    /// `isSecret`: Boolean
    is_secret "isSecret": bool,
    /// `maximumLength`: Int64
    maximum_length "maximumLength": i64,
    /// `minimumLength`: Int64
    minimum_length "minimumLength": i64,
}

mg::derived_from! { DeviceManagementConfigurationStringSettingValueDefinition: super::DeviceManagementConfigurationSettingValueDefinition }
