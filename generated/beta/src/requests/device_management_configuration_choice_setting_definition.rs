// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.deviceManagementConfigurationChoiceSettingDefinition`, by its URL.
    DeviceManagementConfigurationChoiceSettingDefinitionResource(mg::One<models::DeviceManagementConfigurationChoiceSettingDefinition>)
}

impl DeviceManagementConfigurationChoiceSettingDefinitionResource {
    /// `…/microsoft.graph.deviceManagementConfigurationChoiceSettingCollectionDefinition`
    #[inline]
    pub fn as_device_management_configuration_choice_setting_collection_definition(
        &self,
    ) -> requests::device_management_configuration_choice_setting_collection_definition::DeviceManagementConfigurationChoiceSettingCollectionDefinitionResource {
        mg::to(
            self,
            "microsoft.graph.deviceManagementConfigurationChoiceSettingCollectionDefinition",
        )
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.deviceManagementConfigurationChoiceSettingDefinition`, by its URL.
    DeviceManagementConfigurationChoiceSettingDefinitionCollection(mg::Many<models::DeviceManagementConfigurationChoiceSettingDefinition, DeviceManagementConfigurationChoiceSettingDefinitionResource>)
}

impl DeviceManagementConfigurationChoiceSettingDefinitionCollection {
    /// `…/microsoft.graph.deviceManagementConfigurationChoiceSettingCollectionDefinition`
    #[inline]
    pub fn as_device_management_configuration_choice_setting_collection_definition(
        &self,
    ) -> requests::device_management_configuration_choice_setting_collection_definition::DeviceManagementConfigurationChoiceSettingCollectionDefinitionCollection {
        mg::to(
            self,
            "microsoft.graph.deviceManagementConfigurationChoiceSettingCollectionDefinition",
        )
    }
}
