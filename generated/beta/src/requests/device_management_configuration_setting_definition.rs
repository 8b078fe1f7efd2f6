// @generated
use crate::{mg, models, requests};

/// Requests on one [`DeviceManagementConfigurationSettingDefinition`]: `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.device_management().compliance_settings().id(id)`.
///
/// [`DeviceManagementConfigurationSettingDefinition`]: models::DeviceManagementConfigurationSettingDefinition
#[derive(Clone, Debug)]
pub struct DeviceManagementConfigurationSettingDefinitionResource(
    mg::One<models::DeviceManagementConfigurationSettingDefinition>,
);

mg::builder! { DeviceManagementConfigurationSettingDefinitionResource: mg::One<models::DeviceManagementConfigurationSettingDefinition> }

impl DeviceManagementConfigurationSettingDefinitionResource {
    /// `…/microsoft.graph.deviceManagementConfigurationChoiceSettingCollectionDefinition`: cast to
    /// [`DeviceManagementConfigurationChoiceSettingCollectionDefinition`].
    ///
    /// [`DeviceManagementConfigurationChoiceSettingCollectionDefinition`]: models::DeviceManagementConfigurationChoiceSettingCollectionDefinition
    #[doc(
        alias = "microsoft.graph.deviceManagementConfigurationChoiceSettingCollectionDefinition"
    )]
    #[inline]
    pub fn cast_to_device_management_configuration_choice_setting_collection_definition(
        &self,
    ) -> requests::device_management_configuration_choice_setting_collection_definition::DeviceManagementConfigurationChoiceSettingCollectionDefinitionResource {
        mg::navigate(
            self,
            "microsoft.graph.deviceManagementConfigurationChoiceSettingCollectionDefinition",
        )
    }

    /// `…/microsoft.graph.deviceManagementConfigurationChoiceSettingDefinition`: cast to
    /// [`DeviceManagementConfigurationChoiceSettingDefinition`].
    ///
    /// [`DeviceManagementConfigurationChoiceSettingDefinition`]: models::DeviceManagementConfigurationChoiceSettingDefinition
    #[doc(
        alias = "microsoft.graph.deviceManagementConfigurationChoiceSettingDefinition"
    )]
    #[inline]
    pub fn cast_to_device_management_configuration_choice_setting_definition(
        &self,
    ) -> requests::device_management_configuration_choice_setting_definition::DeviceManagementConfigurationChoiceSettingDefinitionResource {
        mg::navigate(
            self,
            "microsoft.graph.deviceManagementConfigurationChoiceSettingDefinition",
        )
    }

    /// `…/microsoft.graph.deviceManagementConfigurationRedirectSettingDefinition`: cast to
    /// [`DeviceManagementConfigurationRedirectSettingDefinition`].
    ///
    /// [`DeviceManagementConfigurationRedirectSettingDefinition`]: models::DeviceManagementConfigurationRedirectSettingDefinition
    #[doc(
        alias = "microsoft.graph.deviceManagementConfigurationRedirectSettingDefinition"
    )]
    #[inline]
    pub fn cast_to_device_management_configuration_redirect_setting_definition(
        &self,
    ) -> requests::device_management_configuration_redirect_setting_definition::DeviceManagementConfigurationRedirectSettingDefinitionResource {
        mg::navigate(
            self,
            "microsoft.graph.deviceManagementConfigurationRedirectSettingDefinition",
        )
    }

    /// `…/microsoft.graph.deviceManagementConfigurationSettingGroupCollectionDefinition`: cast to
    /// [`DeviceManagementConfigurationSettingGroupCollectionDefinition`].
    ///
    /// [`DeviceManagementConfigurationSettingGroupCollectionDefinition`]: models::DeviceManagementConfigurationSettingGroupCollectionDefinition
    #[doc(
        alias = "microsoft.graph.deviceManagementConfigurationSettingGroupCollectionDefinition"
    )]
    #[inline]
    pub fn cast_to_device_management_configuration_setting_group_collection_definition(
        &self,
    ) -> requests::device_management_configuration_setting_group_collection_definition::DeviceManagementConfigurationSettingGroupCollectionDefinitionResource {
        mg::navigate(
            self,
            "microsoft.graph.deviceManagementConfigurationSettingGroupCollectionDefinition",
        )
    }

    /// `…/microsoft.graph.deviceManagementConfigurationSettingGroupDefinition`: cast to
    /// [`DeviceManagementConfigurationSettingGroupDefinition`].
    ///
    /// [`DeviceManagementConfigurationSettingGroupDefinition`]: models::DeviceManagementConfigurationSettingGroupDefinition
    #[doc(alias = "microsoft.graph.deviceManagementConfigurationSettingGroupDefinition")]
    #[inline]
    pub fn cast_to_device_management_configuration_setting_group_definition(
        &self,
    ) -> requests::device_management_configuration_setting_group_definition::DeviceManagementConfigurationSettingGroupDefinitionResource {
        mg::navigate(
            self,
            "microsoft.graph.deviceManagementConfigurationSettingGroupDefinition",
        )
    }

    /// `…/microsoft.graph.deviceManagementConfigurationSimpleSettingCollectionDefinition`: cast to
    /// [`DeviceManagementConfigurationSimpleSettingCollectionDefinition`].
    ///
    /// [`DeviceManagementConfigurationSimpleSettingCollectionDefinition`]: models::DeviceManagementConfigurationSimpleSettingCollectionDefinition
    #[doc(
        alias = "microsoft.graph.deviceManagementConfigurationSimpleSettingCollectionDefinition"
    )]
    #[inline]
    pub fn cast_to_device_management_configuration_simple_setting_collection_definition(
        &self,
    ) -> requests::device_management_configuration_simple_setting_collection_definition::DeviceManagementConfigurationSimpleSettingCollectionDefinitionResource {
        mg::navigate(
            self,
            "microsoft.graph.deviceManagementConfigurationSimpleSettingCollectionDefinition",
        )
    }

    /// `…/microsoft.graph.deviceManagementConfigurationSimpleSettingDefinition`: cast to
    /// [`DeviceManagementConfigurationSimpleSettingDefinition`].
    ///
    /// [`DeviceManagementConfigurationSimpleSettingDefinition`]: models::DeviceManagementConfigurationSimpleSettingDefinition
    #[doc(
        alias = "microsoft.graph.deviceManagementConfigurationSimpleSettingDefinition"
    )]
    #[inline]
    pub fn cast_to_device_management_configuration_simple_setting_definition(
        &self,
    ) -> requests::device_management_configuration_simple_setting_definition::DeviceManagementConfigurationSimpleSettingDefinitionResource {
        mg::navigate(
            self,
            "microsoft.graph.deviceManagementConfigurationSimpleSettingDefinition",
        )
    }
}

/// Requests on a collection of [`DeviceManagementConfigurationSettingDefinition`]: `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.device_management().compliance_settings()`.
///
/// [`DeviceManagementConfigurationSettingDefinition`]: models::DeviceManagementConfigurationSettingDefinition
#[derive(Clone, Debug)]
pub struct DeviceManagementConfigurationSettingDefinitionCollection(
    mg::Many<
        models::DeviceManagementConfigurationSettingDefinition,
        DeviceManagementConfigurationSettingDefinitionResource,
    >,
);

mg::builder! { DeviceManagementConfigurationSettingDefinitionCollection: mg::Many<models::DeviceManagementConfigurationSettingDefinition, DeviceManagementConfigurationSettingDefinitionResource> }

impl DeviceManagementConfigurationSettingDefinitionCollection {
    /// `…/microsoft.graph.deviceManagementConfigurationChoiceSettingCollectionDefinition`: the
    /// members that are [`DeviceManagementConfigurationChoiceSettingCollectionDefinition`].
    ///
    /// [`DeviceManagementConfigurationChoiceSettingCollectionDefinition`]: models::DeviceManagementConfigurationChoiceSettingCollectionDefinition
    #[doc(
        alias = "microsoft.graph.deviceManagementConfigurationChoiceSettingCollectionDefinition"
    )]
    #[inline]
    pub fn cast_to_device_management_configuration_choice_setting_collection_definition(
        &self,
    ) -> requests::device_management_configuration_choice_setting_collection_definition::DeviceManagementConfigurationChoiceSettingCollectionDefinitionCollection {
        mg::navigate(
            self,
            "microsoft.graph.deviceManagementConfigurationChoiceSettingCollectionDefinition",
        )
    }

    /// `…/microsoft.graph.deviceManagementConfigurationChoiceSettingDefinition`: the members that
    /// are [`DeviceManagementConfigurationChoiceSettingDefinition`].
    ///
    /// [`DeviceManagementConfigurationChoiceSettingDefinition`]: models::DeviceManagementConfigurationChoiceSettingDefinition
    #[doc(
        alias = "microsoft.graph.deviceManagementConfigurationChoiceSettingDefinition"
    )]
    #[inline]
    pub fn cast_to_device_management_configuration_choice_setting_definition(
        &self,
    ) -> requests::device_management_configuration_choice_setting_definition::DeviceManagementConfigurationChoiceSettingDefinitionCollection {
        mg::navigate(
            self,
            "microsoft.graph.deviceManagementConfigurationChoiceSettingDefinition",
        )
    }

    /// `…/microsoft.graph.deviceManagementConfigurationRedirectSettingDefinition`: the members that
    /// are [`DeviceManagementConfigurationRedirectSettingDefinition`].
    ///
    /// [`DeviceManagementConfigurationRedirectSettingDefinition`]: models::DeviceManagementConfigurationRedirectSettingDefinition
    #[doc(
        alias = "microsoft.graph.deviceManagementConfigurationRedirectSettingDefinition"
    )]
    #[inline]
    pub fn cast_to_device_management_configuration_redirect_setting_definition(
        &self,
    ) -> requests::device_management_configuration_redirect_setting_definition::DeviceManagementConfigurationRedirectSettingDefinitionCollection {
        mg::navigate(
            self,
            "microsoft.graph.deviceManagementConfigurationRedirectSettingDefinition",
        )
    }

    /// `…/microsoft.graph.deviceManagementConfigurationSettingGroupCollectionDefinition`: the
    /// members that are [`DeviceManagementConfigurationSettingGroupCollectionDefinition`].
    ///
    /// [`DeviceManagementConfigurationSettingGroupCollectionDefinition`]: models::DeviceManagementConfigurationSettingGroupCollectionDefinition
    #[doc(
        alias = "microsoft.graph.deviceManagementConfigurationSettingGroupCollectionDefinition"
    )]
    #[inline]
    pub fn cast_to_device_management_configuration_setting_group_collection_definition(
        &self,
    ) -> requests::device_management_configuration_setting_group_collection_definition::DeviceManagementConfigurationSettingGroupCollectionDefinitionCollection {
        mg::navigate(
            self,
            "microsoft.graph.deviceManagementConfigurationSettingGroupCollectionDefinition",
        )
    }

    /// `…/microsoft.graph.deviceManagementConfigurationSettingGroupDefinition`: the members that
    /// are [`DeviceManagementConfigurationSettingGroupDefinition`].
    ///
    /// [`DeviceManagementConfigurationSettingGroupDefinition`]: models::DeviceManagementConfigurationSettingGroupDefinition
    #[doc(alias = "microsoft.graph.deviceManagementConfigurationSettingGroupDefinition")]
    #[inline]
    pub fn cast_to_device_management_configuration_setting_group_definition(
        &self,
    ) -> requests::device_management_configuration_setting_group_definition::DeviceManagementConfigurationSettingGroupDefinitionCollection {
        mg::navigate(
            self,
            "microsoft.graph.deviceManagementConfigurationSettingGroupDefinition",
        )
    }

    /// `…/microsoft.graph.deviceManagementConfigurationSimpleSettingCollectionDefinition`: the
    /// members that are [`DeviceManagementConfigurationSimpleSettingCollectionDefinition`].
    ///
    /// [`DeviceManagementConfigurationSimpleSettingCollectionDefinition`]: models::DeviceManagementConfigurationSimpleSettingCollectionDefinition
    #[doc(
        alias = "microsoft.graph.deviceManagementConfigurationSimpleSettingCollectionDefinition"
    )]
    #[inline]
    pub fn cast_to_device_management_configuration_simple_setting_collection_definition(
        &self,
    ) -> requests::device_management_configuration_simple_setting_collection_definition::DeviceManagementConfigurationSimpleSettingCollectionDefinitionCollection {
        mg::navigate(
            self,
            "microsoft.graph.deviceManagementConfigurationSimpleSettingCollectionDefinition",
        )
    }

    /// `…/microsoft.graph.deviceManagementConfigurationSimpleSettingDefinition`: the members that
    /// are [`DeviceManagementConfigurationSimpleSettingDefinition`].
    ///
    /// [`DeviceManagementConfigurationSimpleSettingDefinition`]: models::DeviceManagementConfigurationSimpleSettingDefinition
    #[doc(
        alias = "microsoft.graph.deviceManagementConfigurationSimpleSettingDefinition"
    )]
    #[inline]
    pub fn cast_to_device_management_configuration_simple_setting_definition(
        &self,
    ) -> requests::device_management_configuration_simple_setting_definition::DeviceManagementConfigurationSimpleSettingDefinitionCollection {
        mg::navigate(
            self,
            "microsoft.graph.deviceManagementConfigurationSimpleSettingDefinition",
        )
    }
}
