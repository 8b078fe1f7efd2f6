// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.deviceManagementConfigurationSimpleSettingDefinition`, by its URL.
    DeviceManagementConfigurationSimpleSettingDefinitionResource(mg::One<models::DeviceManagementConfigurationSimpleSettingDefinition>)
}

impl DeviceManagementConfigurationSimpleSettingDefinitionResource {
    /// `…/microsoft.graph.deviceManagementConfigurationSimpleSettingCollectionDefinition`
    #[inline]
    pub fn as_device_management_configuration_simple_setting_collection_definition(
        &self,
    ) -> requests::device_management_configuration_simple_setting_collection_definition::DeviceManagementConfigurationSimpleSettingCollectionDefinitionResource {
        mg::to(
            self,
            "microsoft.graph.deviceManagementConfigurationSimpleSettingCollectionDefinition",
        )
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.deviceManagementConfigurationSimpleSettingDefinition`, by its URL.
    DeviceManagementConfigurationSimpleSettingDefinitionCollection(mg::Many<models::DeviceManagementConfigurationSimpleSettingDefinition, DeviceManagementConfigurationSimpleSettingDefinitionResource>)
}

impl DeviceManagementConfigurationSimpleSettingDefinitionCollection {
    /// `…/microsoft.graph.deviceManagementConfigurationSimpleSettingCollectionDefinition`
    #[inline]
    pub fn as_device_management_configuration_simple_setting_collection_definition(
        &self,
    ) -> requests::device_management_configuration_simple_setting_collection_definition::DeviceManagementConfigurationSimpleSettingCollectionDefinitionCollection {
        mg::to(
            self,
            "microsoft.graph.deviceManagementConfigurationSimpleSettingCollectionDefinition",
        )
    }
}
