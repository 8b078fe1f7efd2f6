// @generated
use crate::mg;

/// Complex type `microsoft.graph.deviceManagementSettingInsightsDefinition`.
pub struct DeviceManagementSettingInsightsDefinition {
    /// `settingDefinitionId`.
    pub setting_definition_id: mg::Field<String>,
    /// `settingInsight`.
    pub setting_insight: mg::Field<
        mg::Boxed<super::DeviceManagementConfigurationSettingValue>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementSettingInsightsDefinition: "microsoft.graph.deviceManagementSettingInsightsDefinition", complex;
    setting_definition_id: "settingDefinitionId",
    setting_insight: "settingInsight",
}
