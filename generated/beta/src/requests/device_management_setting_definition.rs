// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`DeviceManagementSettingDefinition`](models::DeviceManagementSettingDefinition): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.device_management().setting_definitions().id(id)`.
#[derive(Clone, Debug)]
pub struct DeviceManagementSettingDefinitionResource(
    mg::One<models::DeviceManagementSettingDefinition>,
);

mg::builder! { DeviceManagementSettingDefinitionResource: mg::One<models::DeviceManagementSettingDefinition> }

impl DeviceManagementSettingDefinitionResource {
    /// `…/microsoft.graph.deviceManagementAbstractComplexSettingDefinition`: cast to
    /// [`DeviceManagementAbstractComplexSettingDefinition`].
    ///
    /// [`DeviceManagementAbstractComplexSettingDefinition`]: models::DeviceManagementAbstractComplexSettingDefinition
    #[doc(alias = "microsoft.graph.deviceManagementAbstractComplexSettingDefinition")]
    #[inline]
    pub fn cast_to_device_management_abstract_complex_setting_definition(
        &self,
    ) -> requests::device_management_abstract_complex_setting_definition::DeviceManagementAbstractComplexSettingDefinitionResource {
        mg::navigate(
            self,
            "microsoft.graph.deviceManagementAbstractComplexSettingDefinition",
        )
    }

    /// `…/microsoft.graph.deviceManagementCollectionSettingDefinition`: cast to
    /// [`DeviceManagementCollectionSettingDefinition`].
    ///
    /// [`DeviceManagementCollectionSettingDefinition`]: models::DeviceManagementCollectionSettingDefinition
    #[doc(alias = "microsoft.graph.deviceManagementCollectionSettingDefinition")]
    #[inline]
    pub fn cast_to_device_management_collection_setting_definition(
        &self,
    ) -> requests::device_management_collection_setting_definition::DeviceManagementCollectionSettingDefinitionResource {
        mg::navigate(self, "microsoft.graph.deviceManagementCollectionSettingDefinition")
    }

    /// `…/microsoft.graph.deviceManagementComplexSettingDefinition`: cast to
    /// [`DeviceManagementComplexSettingDefinition`].
    ///
    /// [`DeviceManagementComplexSettingDefinition`]: models::DeviceManagementComplexSettingDefinition
    #[doc(alias = "microsoft.graph.deviceManagementComplexSettingDefinition")]
    #[inline]
    pub fn cast_to_device_management_complex_setting_definition(
        &self,
    ) -> requests::device_management_complex_setting_definition::DeviceManagementComplexSettingDefinitionResource {
        mg::navigate(self, "microsoft.graph.deviceManagementComplexSettingDefinition")
    }
}

/// Requests on a collection of
/// [`DeviceManagementSettingDefinition`](models::DeviceManagementSettingDefinition): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.device_management().setting_definitions()`.
#[derive(Clone, Debug)]
pub struct DeviceManagementSettingDefinitionCollection(
    mg::Many<
        models::DeviceManagementSettingDefinition,
        DeviceManagementSettingDefinitionResource,
    >,
);

mg::builder! { DeviceManagementSettingDefinitionCollection: mg::Many<models::DeviceManagementSettingDefinition, DeviceManagementSettingDefinitionResource> }

impl DeviceManagementSettingDefinitionCollection {
    /// `…/microsoft.graph.deviceManagementAbstractComplexSettingDefinition`: the members that are
    /// [`DeviceManagementAbstractComplexSettingDefinition`].
    ///
    /// [`DeviceManagementAbstractComplexSettingDefinition`]: models::DeviceManagementAbstractComplexSettingDefinition
    #[doc(alias = "microsoft.graph.deviceManagementAbstractComplexSettingDefinition")]
    #[inline]
    pub fn cast_to_device_management_abstract_complex_setting_definition(
        &self,
    ) -> requests::device_management_abstract_complex_setting_definition::DeviceManagementAbstractComplexSettingDefinitionCollection {
        mg::navigate(
            self,
            "microsoft.graph.deviceManagementAbstractComplexSettingDefinition",
        )
    }

    /// `…/microsoft.graph.deviceManagementCollectionSettingDefinition`: the members that are
    /// [`DeviceManagementCollectionSettingDefinition`].
    ///
    /// [`DeviceManagementCollectionSettingDefinition`]: models::DeviceManagementCollectionSettingDefinition
    #[doc(alias = "microsoft.graph.deviceManagementCollectionSettingDefinition")]
    #[inline]
    pub fn cast_to_device_management_collection_setting_definition(
        &self,
    ) -> requests::device_management_collection_setting_definition::DeviceManagementCollectionSettingDefinitionCollection {
        mg::navigate(self, "microsoft.graph.deviceManagementCollectionSettingDefinition")
    }

    /// `…/microsoft.graph.deviceManagementComplexSettingDefinition`: the members that are
    /// [`DeviceManagementComplexSettingDefinition`].
    ///
    /// [`DeviceManagementComplexSettingDefinition`]: models::DeviceManagementComplexSettingDefinition
    #[doc(alias = "microsoft.graph.deviceManagementComplexSettingDefinition")]
    #[inline]
    pub fn cast_to_device_management_complex_setting_definition(
        &self,
    ) -> requests::device_management_complex_setting_definition::DeviceManagementComplexSettingDefinitionCollection {
        mg::navigate(self, "microsoft.graph.deviceManagementComplexSettingDefinition")
    }
}
