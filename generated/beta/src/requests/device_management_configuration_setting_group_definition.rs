// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.deviceManagementConfigurationSettingGroupDefinition`, by its URL.
    DeviceManagementConfigurationSettingGroupDefinitionResource(mg::One<models::DeviceManagementConfigurationSettingGroupDefinition>)
}

impl DeviceManagementConfigurationSettingGroupDefinitionResource {
    /// `…/microsoft.graph.deviceManagementConfigurationSettingGroupCollectionDefinition`
    #[inline]
    pub fn as_device_management_configuration_setting_group_collection_definition(
        &self,
    ) -> requests::device_management_configuration_setting_group_collection_definition::DeviceManagementConfigurationSettingGroupCollectionDefinitionResource {
        mg::to(
            self,
            "microsoft.graph.deviceManagementConfigurationSettingGroupCollectionDefinition",
        )
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.deviceManagementConfigurationSettingGroupDefinition`, by its URL.
    DeviceManagementConfigurationSettingGroupDefinitionCollection(mg::Many<models::DeviceManagementConfigurationSettingGroupDefinition, DeviceManagementConfigurationSettingGroupDefinitionResource>)
}

impl DeviceManagementConfigurationSettingGroupDefinitionCollection {
    /// `…/microsoft.graph.deviceManagementConfigurationSettingGroupCollectionDefinition`
    #[inline]
    pub fn as_device_management_configuration_setting_group_collection_definition(
        &self,
    ) -> requests::device_management_configuration_setting_group_collection_definition::DeviceManagementConfigurationSettingGroupCollectionDefinitionCollection {
        mg::to(
            self,
            "microsoft.graph.deviceManagementConfigurationSettingGroupCollectionDefinition",
        )
    }
}
