// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.deviceManagementConfigurationSettingDefinition`, by its URL.
    ///
    /// For example `/deviceManagement/complianceSettings/{deviceManagementConfigurationSettingDefinition-id}`.
    DeviceManagementConfigurationSettingDefinitionResource(mg::One<models::DeviceManagementConfigurationSettingDefinition>)
}

impl DeviceManagementConfigurationSettingDefinitionResource {
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

    /// `…/microsoft.graph.deviceManagementConfigurationChoiceSettingDefinition`
    #[inline]
    pub fn as_device_management_configuration_choice_setting_definition(
        &self,
    ) -> requests::device_management_configuration_choice_setting_definition::DeviceManagementConfigurationChoiceSettingDefinitionResource {
        mg::to(
            self,
            "microsoft.graph.deviceManagementConfigurationChoiceSettingDefinition",
        )
    }

    /// `…/microsoft.graph.deviceManagementConfigurationRedirectSettingDefinition`
    #[inline]
    pub fn as_device_management_configuration_redirect_setting_definition(
        &self,
    ) -> requests::device_management_configuration_redirect_setting_definition::DeviceManagementConfigurationRedirectSettingDefinitionResource {
        mg::to(
            self,
            "microsoft.graph.deviceManagementConfigurationRedirectSettingDefinition",
        )
    }

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

    /// `…/microsoft.graph.deviceManagementConfigurationSettingGroupDefinition`
    #[inline]
    pub fn as_device_management_configuration_setting_group_definition(
        &self,
    ) -> requests::device_management_configuration_setting_group_definition::DeviceManagementConfigurationSettingGroupDefinitionResource {
        mg::to(
            self,
            "microsoft.graph.deviceManagementConfigurationSettingGroupDefinition",
        )
    }

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

    /// `…/microsoft.graph.deviceManagementConfigurationSimpleSettingDefinition`
    #[inline]
    pub fn as_device_management_configuration_simple_setting_definition(
        &self,
    ) -> requests::device_management_configuration_simple_setting_definition::DeviceManagementConfigurationSimpleSettingDefinitionResource {
        mg::to(
            self,
            "microsoft.graph.deviceManagementConfigurationSimpleSettingDefinition",
        )
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.deviceManagementConfigurationSettingDefinition`, by its URL.
    ///
    /// For example `/deviceManagement/complianceSettings`.
    DeviceManagementConfigurationSettingDefinitionCollection(mg::Many<models::DeviceManagementConfigurationSettingDefinition, DeviceManagementConfigurationSettingDefinitionResource>)
}

impl DeviceManagementConfigurationSettingDefinitionCollection {
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

    /// `…/microsoft.graph.deviceManagementConfigurationChoiceSettingDefinition`
    #[inline]
    pub fn as_device_management_configuration_choice_setting_definition(
        &self,
    ) -> requests::device_management_configuration_choice_setting_definition::DeviceManagementConfigurationChoiceSettingDefinitionCollection {
        mg::to(
            self,
            "microsoft.graph.deviceManagementConfigurationChoiceSettingDefinition",
        )
    }

    /// `…/microsoft.graph.deviceManagementConfigurationRedirectSettingDefinition`
    #[inline]
    pub fn as_device_management_configuration_redirect_setting_definition(
        &self,
    ) -> requests::device_management_configuration_redirect_setting_definition::DeviceManagementConfigurationRedirectSettingDefinitionCollection {
        mg::to(
            self,
            "microsoft.graph.deviceManagementConfigurationRedirectSettingDefinition",
        )
    }

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

    /// `…/microsoft.graph.deviceManagementConfigurationSettingGroupDefinition`
    #[inline]
    pub fn as_device_management_configuration_setting_group_definition(
        &self,
    ) -> requests::device_management_configuration_setting_group_definition::DeviceManagementConfigurationSettingGroupDefinitionCollection {
        mg::to(
            self,
            "microsoft.graph.deviceManagementConfigurationSettingGroupDefinition",
        )
    }

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

    /// `…/microsoft.graph.deviceManagementConfigurationSimpleSettingDefinition`
    #[inline]
    pub fn as_device_management_configuration_simple_setting_definition(
        &self,
    ) -> requests::device_management_configuration_simple_setting_definition::DeviceManagementConfigurationSimpleSettingDefinitionCollection {
        mg::to(
            self,
            "microsoft.graph.deviceManagementConfigurationSimpleSettingDefinition",
        )
    }
}
