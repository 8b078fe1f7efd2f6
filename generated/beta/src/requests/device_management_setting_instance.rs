// @generated
use crate::{mg, models, requests};

/// Requests on one [`DeviceManagementSettingInstance`](models::DeviceManagementSettingInstance):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.device_management().intents().id(id).settings().id(id)`.
#[derive(Clone, Debug)]
pub struct DeviceManagementSettingInstanceResource(
    mg::One<models::DeviceManagementSettingInstance>,
);

mg::builder! { DeviceManagementSettingInstanceResource: mg::One<models::DeviceManagementSettingInstance> }

impl DeviceManagementSettingInstanceResource {
    /// `…/microsoft.graph.deviceManagementAbstractComplexSettingInstance`: cast to
    /// [`DeviceManagementAbstractComplexSettingInstance`].
    ///
    /// [`DeviceManagementAbstractComplexSettingInstance`]: models::DeviceManagementAbstractComplexSettingInstance
    #[doc(alias = "microsoft.graph.deviceManagementAbstractComplexSettingInstance")]
    #[inline]
    pub fn cast_to_device_management_abstract_complex_setting_instance(
        &self,
    ) -> requests::device_management_abstract_complex_setting_instance::DeviceManagementAbstractComplexSettingInstanceResource {
        mg::navigate(
            self,
            "microsoft.graph.deviceManagementAbstractComplexSettingInstance",
        )
    }

    /// `…/microsoft.graph.deviceManagementBooleanSettingInstance`: cast to
    /// [`DeviceManagementBooleanSettingInstance`](models::DeviceManagementBooleanSettingInstance).
    #[doc(alias = "microsoft.graph.deviceManagementBooleanSettingInstance")]
    #[inline]
    pub fn cast_to_device_management_boolean_setting_instance(
        &self,
    ) -> requests::device_management_boolean_setting_instance::DeviceManagementBooleanSettingInstanceResource {
        mg::navigate(self, "microsoft.graph.deviceManagementBooleanSettingInstance")
    }

    /// `…/microsoft.graph.deviceManagementCollectionSettingInstance`: cast to
    /// [`DeviceManagementCollectionSettingInstance`].
    ///
    /// [`DeviceManagementCollectionSettingInstance`]: models::DeviceManagementCollectionSettingInstance
    #[doc(alias = "microsoft.graph.deviceManagementCollectionSettingInstance")]
    #[inline]
    pub fn cast_to_device_management_collection_setting_instance(
        &self,
    ) -> requests::device_management_collection_setting_instance::DeviceManagementCollectionSettingInstanceResource {
        mg::navigate(self, "microsoft.graph.deviceManagementCollectionSettingInstance")
    }

    /// `…/microsoft.graph.deviceManagementComplexSettingInstance`: cast to
    /// [`DeviceManagementComplexSettingInstance`](models::DeviceManagementComplexSettingInstance).
    #[doc(alias = "microsoft.graph.deviceManagementComplexSettingInstance")]
    #[inline]
    pub fn cast_to_device_management_complex_setting_instance(
        &self,
    ) -> requests::device_management_complex_setting_instance::DeviceManagementComplexSettingInstanceResource {
        mg::navigate(self, "microsoft.graph.deviceManagementComplexSettingInstance")
    }

    /// `…/microsoft.graph.deviceManagementIntegerSettingInstance`: cast to
    /// [`DeviceManagementIntegerSettingInstance`](models::DeviceManagementIntegerSettingInstance).
    #[doc(alias = "microsoft.graph.deviceManagementIntegerSettingInstance")]
    #[inline]
    pub fn cast_to_device_management_integer_setting_instance(
        &self,
    ) -> requests::device_management_integer_setting_instance::DeviceManagementIntegerSettingInstanceResource {
        mg::navigate(self, "microsoft.graph.deviceManagementIntegerSettingInstance")
    }

    /// `…/microsoft.graph.deviceManagementStringSettingInstance`: cast to
    /// [`DeviceManagementStringSettingInstance`](models::DeviceManagementStringSettingInstance).
    #[doc(alias = "microsoft.graph.deviceManagementStringSettingInstance")]
    #[inline]
    pub fn cast_to_device_management_string_setting_instance(
        &self,
    ) -> requests::device_management_string_setting_instance::DeviceManagementStringSettingInstanceResource {
        mg::navigate(self, "microsoft.graph.deviceManagementStringSettingInstance")
    }
}

/// Requests on a collection of
/// [`DeviceManagementSettingInstance`](models::DeviceManagementSettingInstance): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example `graph.device_management().intents().id(id).settings()`.
#[derive(Clone, Debug)]
pub struct DeviceManagementSettingInstanceCollection(
    mg::Many<
        models::DeviceManagementSettingInstance,
        DeviceManagementSettingInstanceResource,
    >,
);

mg::builder! { DeviceManagementSettingInstanceCollection: mg::Many<models::DeviceManagementSettingInstance, DeviceManagementSettingInstanceResource> }

impl DeviceManagementSettingInstanceCollection {
    /// `…/microsoft.graph.deviceManagementAbstractComplexSettingInstance`: the members that are
    /// [`DeviceManagementAbstractComplexSettingInstance`].
    ///
    /// [`DeviceManagementAbstractComplexSettingInstance`]: models::DeviceManagementAbstractComplexSettingInstance
    #[doc(alias = "microsoft.graph.deviceManagementAbstractComplexSettingInstance")]
    #[inline]
    pub fn cast_to_device_management_abstract_complex_setting_instance(
        &self,
    ) -> requests::device_management_abstract_complex_setting_instance::DeviceManagementAbstractComplexSettingInstanceCollection {
        mg::navigate(
            self,
            "microsoft.graph.deviceManagementAbstractComplexSettingInstance",
        )
    }

    /// `…/microsoft.graph.deviceManagementBooleanSettingInstance`: the members that are
    /// [`DeviceManagementBooleanSettingInstance`](models::DeviceManagementBooleanSettingInstance).
    #[doc(alias = "microsoft.graph.deviceManagementBooleanSettingInstance")]
    #[inline]
    pub fn cast_to_device_management_boolean_setting_instance(
        &self,
    ) -> requests::device_management_boolean_setting_instance::DeviceManagementBooleanSettingInstanceCollection {
        mg::navigate(self, "microsoft.graph.deviceManagementBooleanSettingInstance")
    }

    /// `…/microsoft.graph.deviceManagementCollectionSettingInstance`: the members that are
    /// [`DeviceManagementCollectionSettingInstance`].
    ///
    /// [`DeviceManagementCollectionSettingInstance`]: models::DeviceManagementCollectionSettingInstance
    #[doc(alias = "microsoft.graph.deviceManagementCollectionSettingInstance")]
    #[inline]
    pub fn cast_to_device_management_collection_setting_instance(
        &self,
    ) -> requests::device_management_collection_setting_instance::DeviceManagementCollectionSettingInstanceCollection {
        mg::navigate(self, "microsoft.graph.deviceManagementCollectionSettingInstance")
    }

    /// `…/microsoft.graph.deviceManagementComplexSettingInstance`: the members that are
    /// [`DeviceManagementComplexSettingInstance`](models::DeviceManagementComplexSettingInstance).
    #[doc(alias = "microsoft.graph.deviceManagementComplexSettingInstance")]
    #[inline]
    pub fn cast_to_device_management_complex_setting_instance(
        &self,
    ) -> requests::device_management_complex_setting_instance::DeviceManagementComplexSettingInstanceCollection {
        mg::navigate(self, "microsoft.graph.deviceManagementComplexSettingInstance")
    }

    /// `…/microsoft.graph.deviceManagementIntegerSettingInstance`: the members that are
    /// [`DeviceManagementIntegerSettingInstance`](models::DeviceManagementIntegerSettingInstance).
    #[doc(alias = "microsoft.graph.deviceManagementIntegerSettingInstance")]
    #[inline]
    pub fn cast_to_device_management_integer_setting_instance(
        &self,
    ) -> requests::device_management_integer_setting_instance::DeviceManagementIntegerSettingInstanceCollection {
        mg::navigate(self, "microsoft.graph.deviceManagementIntegerSettingInstance")
    }

    /// `…/microsoft.graph.deviceManagementStringSettingInstance`: the members that are
    /// [`DeviceManagementStringSettingInstance`](models::DeviceManagementStringSettingInstance).
    #[doc(alias = "microsoft.graph.deviceManagementStringSettingInstance")]
    #[inline]
    pub fn cast_to_device_management_string_setting_instance(
        &self,
    ) -> requests::device_management_string_setting_instance::DeviceManagementStringSettingInstanceCollection {
        mg::navigate(self, "microsoft.graph.deviceManagementStringSettingInstance")
    }
}
