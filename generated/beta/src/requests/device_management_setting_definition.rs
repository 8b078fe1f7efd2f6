// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.deviceManagementSettingDefinition`, by its URL.
    ///
    /// For example `/deviceManagement/settingDefinitions/{deviceManagementSettingDefinition-id}`.
    DeviceManagementSettingDefinitionResource(mg::One<models::DeviceManagementSettingDefinition>)
}

impl DeviceManagementSettingDefinitionResource {
    /// `…/microsoft.graph.deviceManagementAbstractComplexSettingDefinition`
    #[inline]
    pub fn as_device_management_abstract_complex_setting_definition(
        &self,
    ) -> requests::device_management_abstract_complex_setting_definition::DeviceManagementAbstractComplexSettingDefinitionResource {
        mg::to(self, "microsoft.graph.deviceManagementAbstractComplexSettingDefinition")
    }

    /// `…/microsoft.graph.deviceManagementCollectionSettingDefinition`
    #[inline]
    pub fn as_device_management_collection_setting_definition(
        &self,
    ) -> requests::device_management_collection_setting_definition::DeviceManagementCollectionSettingDefinitionResource {
        mg::to(self, "microsoft.graph.deviceManagementCollectionSettingDefinition")
    }

    /// `…/microsoft.graph.deviceManagementComplexSettingDefinition`
    #[inline]
    pub fn as_device_management_complex_setting_definition(
        &self,
    ) -> requests::device_management_complex_setting_definition::DeviceManagementComplexSettingDefinitionResource {
        mg::to(self, "microsoft.graph.deviceManagementComplexSettingDefinition")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.deviceManagementSettingDefinition`, by its URL.
    ///
    /// For example `/deviceManagement/settingDefinitions`.
    DeviceManagementSettingDefinitionCollection(mg::Many<models::DeviceManagementSettingDefinition, DeviceManagementSettingDefinitionResource>)
}

impl DeviceManagementSettingDefinitionCollection {
    /// `…/microsoft.graph.deviceManagementAbstractComplexSettingDefinition`
    #[inline]
    pub fn as_device_management_abstract_complex_setting_definition(
        &self,
    ) -> requests::device_management_abstract_complex_setting_definition::DeviceManagementAbstractComplexSettingDefinitionCollection {
        mg::to(self, "microsoft.graph.deviceManagementAbstractComplexSettingDefinition")
    }

    /// `…/microsoft.graph.deviceManagementCollectionSettingDefinition`
    #[inline]
    pub fn as_device_management_collection_setting_definition(
        &self,
    ) -> requests::device_management_collection_setting_definition::DeviceManagementCollectionSettingDefinitionCollection {
        mg::to(self, "microsoft.graph.deviceManagementCollectionSettingDefinition")
    }

    /// `…/microsoft.graph.deviceManagementComplexSettingDefinition`
    #[inline]
    pub fn as_device_management_complex_setting_definition(
        &self,
    ) -> requests::device_management_complex_setting_definition::DeviceManagementComplexSettingDefinitionCollection {
        mg::to(self, "microsoft.graph.deviceManagementComplexSettingDefinition")
    }
}
