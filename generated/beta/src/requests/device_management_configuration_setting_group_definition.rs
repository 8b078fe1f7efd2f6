// @generated
use crate::{mg, models, requests};

/// Requests on one [`DeviceManagementConfigurationSettingGroupDefinition`]: `get`, `update`,
/// `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .compliance_settings()
///     .id(id)
///     .cast_to_device_management_configuration_setting_group_definition()
/// ```
///
/// [`DeviceManagementConfigurationSettingGroupDefinition`]: models::DeviceManagementConfigurationSettingGroupDefinition
#[derive(Clone, Debug)]
pub struct DeviceManagementConfigurationSettingGroupDefinitionResource(
    mg::One<models::DeviceManagementConfigurationSettingGroupDefinition>,
);

mg::builder! { DeviceManagementConfigurationSettingGroupDefinitionResource: mg::One<models::DeviceManagementConfigurationSettingGroupDefinition> }

impl DeviceManagementConfigurationSettingGroupDefinitionResource {
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
}

/// Requests on a collection of [`DeviceManagementConfigurationSettingGroupDefinition`]: `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .compliance_settings()
///     .cast_to_device_management_configuration_setting_group_definition()
/// ```
///
/// [`DeviceManagementConfigurationSettingGroupDefinition`]: models::DeviceManagementConfigurationSettingGroupDefinition
#[derive(Clone, Debug)]
pub struct DeviceManagementConfigurationSettingGroupDefinitionCollection(
    mg::Many<
        models::DeviceManagementConfigurationSettingGroupDefinition,
        DeviceManagementConfigurationSettingGroupDefinitionResource,
    >,
);

mg::builder! { DeviceManagementConfigurationSettingGroupDefinitionCollection: mg::Many<models::DeviceManagementConfigurationSettingGroupDefinition, DeviceManagementConfigurationSettingGroupDefinitionResource> }

impl DeviceManagementConfigurationSettingGroupDefinitionCollection {
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
}
