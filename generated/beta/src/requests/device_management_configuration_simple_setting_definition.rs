// @generated
use crate::{mg, models, requests};

/// Requests on one [`DeviceManagementConfigurationSimpleSettingDefinition`]: `get`, `update`,
/// `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .compliance_settings()
///     .id(id)
///     .cast_to_device_management_configuration_simple_setting_definition()
/// ```
///
/// [`DeviceManagementConfigurationSimpleSettingDefinition`]: models::DeviceManagementConfigurationSimpleSettingDefinition
#[derive(Clone, Debug)]
pub struct DeviceManagementConfigurationSimpleSettingDefinitionResource(
    mg::One<models::DeviceManagementConfigurationSimpleSettingDefinition>,
);

mg::builder! { DeviceManagementConfigurationSimpleSettingDefinitionResource: mg::One<models::DeviceManagementConfigurationSimpleSettingDefinition> }

impl DeviceManagementConfigurationSimpleSettingDefinitionResource {
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
}

/// Requests on a collection of [`DeviceManagementConfigurationSimpleSettingDefinition`]: `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .compliance_settings()
///     .cast_to_device_management_configuration_simple_setting_definition()
/// ```
///
/// [`DeviceManagementConfigurationSimpleSettingDefinition`]: models::DeviceManagementConfigurationSimpleSettingDefinition
#[derive(Clone, Debug)]
pub struct DeviceManagementConfigurationSimpleSettingDefinitionCollection(
    mg::Many<
        models::DeviceManagementConfigurationSimpleSettingDefinition,
        DeviceManagementConfigurationSimpleSettingDefinitionResource,
    >,
);

mg::builder! { DeviceManagementConfigurationSimpleSettingDefinitionCollection: mg::Many<models::DeviceManagementConfigurationSimpleSettingDefinition, DeviceManagementConfigurationSimpleSettingDefinitionResource> }

impl DeviceManagementConfigurationSimpleSettingDefinitionCollection {
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
}
