// @generated
use crate::mg;

/// Complex type `microsoft.graph.deviceManagementConfigurationOptionDefinition`.
pub struct DeviceManagementConfigurationOptionDefinition {
    /// `dependedOnBy`.
    pub depended_on_by: mg::Field<
        Vec<super::DeviceManagementConfigurationSettingDependedOnBy>,
    >,
    /// `dependentOn`.
    pub dependent_on: mg::Field<Vec<super::DeviceManagementConfigurationDependentOn>>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `helpText`.
    pub help_text: mg::Field<String>,
    /// `itemId`.
    pub item_id: mg::Field<String>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `optionValue`.
    pub option_value: mg::Field<
        mg::Boxed<super::DeviceManagementConfigurationSettingValue>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementConfigurationOptionDefinition: "microsoft.graph.deviceManagementConfigurationOptionDefinition", complex;
    depended_on_by: "dependedOnBy",
    dependent_on: "dependentOn",
    description: "description",
    display_name: "displayName",
    help_text: "helpText",
    item_id: "itemId",
    name: "name",
    option_value: "optionValue",
}
