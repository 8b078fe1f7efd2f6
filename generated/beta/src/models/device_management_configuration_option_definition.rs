// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementConfigurationOptionDefinition`, a complex type.
    DeviceManagementConfigurationOptionDefinition "microsoft.graph.deviceManagementConfigurationOptionDefinition" "complex";
    /// `dependedOnBy`: Collection(deviceManagementConfigurationSettingDependedOnBy)
    depended_on_by "dependedOnBy": Vec<super::DeviceManagementConfigurationSettingDependedOnBy>,
    /// `dependentOn`: Collection(deviceManagementConfigurationDependentOn)
    dependent_on "dependentOn": Vec<super::DeviceManagementConfigurationDependentOn>,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `helpText`: String
    help_text "helpText": String,
    /// `itemId`: String
    item_id "itemId": String,
    /// `name`: String
    name "name": String,
    /// `optionValue`: deviceManagementConfigurationSettingValue
    option_value "optionValue": mg::Boxed<super::DeviceManagementConfigurationSettingValue>,
}
