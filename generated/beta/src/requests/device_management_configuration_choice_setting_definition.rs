// @generated
use crate::{mg, models, requests};

/// Requests on one [`DeviceManagementConfigurationChoiceSettingDefinition`]: `get`, `update`,
/// `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .compliance_settings()
///     .id(id)
///     .cast_to_device_management_configuration_choice_setting_definition()
/// ```
///
/// [`DeviceManagementConfigurationChoiceSettingDefinition`]: models::DeviceManagementConfigurationChoiceSettingDefinition
#[derive(Clone, Debug)]
pub struct DeviceManagementConfigurationChoiceSettingDefinitionResource(
    mg::One<models::DeviceManagementConfigurationChoiceSettingDefinition>,
);

mg::builder! { DeviceManagementConfigurationChoiceSettingDefinitionResource: mg::One<models::DeviceManagementConfigurationChoiceSettingDefinition> }

impl DeviceManagementConfigurationChoiceSettingDefinitionResource {
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
}

/// Requests on a collection of [`DeviceManagementConfigurationChoiceSettingDefinition`]: `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .compliance_settings()
///     .cast_to_device_management_configuration_choice_setting_definition()
/// ```
///
/// [`DeviceManagementConfigurationChoiceSettingDefinition`]: models::DeviceManagementConfigurationChoiceSettingDefinition
#[derive(Clone, Debug)]
pub struct DeviceManagementConfigurationChoiceSettingDefinitionCollection(
    mg::Many<
        models::DeviceManagementConfigurationChoiceSettingDefinition,
        DeviceManagementConfigurationChoiceSettingDefinitionResource,
    >,
);

mg::builder! { DeviceManagementConfigurationChoiceSettingDefinitionCollection: mg::Many<models::DeviceManagementConfigurationChoiceSettingDefinition, DeviceManagementConfigurationChoiceSettingDefinitionResource> }

impl DeviceManagementConfigurationChoiceSettingDefinitionCollection {
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
}
