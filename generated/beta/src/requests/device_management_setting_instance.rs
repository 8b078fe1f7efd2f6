// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.deviceManagementSettingInstance`, by its URL.
    ///
    /// For example `/deviceManagement/intents/{deviceManagementIntent-id}/settings/{deviceManagementSettingInstance-id}`.
    DeviceManagementSettingInstanceResource(mg::One<models::DeviceManagementSettingInstance>)
}

impl DeviceManagementSettingInstanceResource {
    /// `…/microsoft.graph.deviceManagementAbstractComplexSettingInstance`
    #[inline]
    pub fn as_device_management_abstract_complex_setting_instance(
        &self,
    ) -> requests::device_management_abstract_complex_setting_instance::DeviceManagementAbstractComplexSettingInstanceResource {
        mg::to(self, "microsoft.graph.deviceManagementAbstractComplexSettingInstance")
    }

    /// `…/microsoft.graph.deviceManagementBooleanSettingInstance`
    #[inline]
    pub fn as_device_management_boolean_setting_instance(
        &self,
    ) -> requests::device_management_boolean_setting_instance::DeviceManagementBooleanSettingInstanceResource {
        mg::to(self, "microsoft.graph.deviceManagementBooleanSettingInstance")
    }

    /// `…/microsoft.graph.deviceManagementCollectionSettingInstance`
    #[inline]
    pub fn as_device_management_collection_setting_instance(
        &self,
    ) -> requests::device_management_collection_setting_instance::DeviceManagementCollectionSettingInstanceResource {
        mg::to(self, "microsoft.graph.deviceManagementCollectionSettingInstance")
    }

    /// `…/microsoft.graph.deviceManagementComplexSettingInstance`
    #[inline]
    pub fn as_device_management_complex_setting_instance(
        &self,
    ) -> requests::device_management_complex_setting_instance::DeviceManagementComplexSettingInstanceResource {
        mg::to(self, "microsoft.graph.deviceManagementComplexSettingInstance")
    }

    /// `…/microsoft.graph.deviceManagementIntegerSettingInstance`
    #[inline]
    pub fn as_device_management_integer_setting_instance(
        &self,
    ) -> requests::device_management_integer_setting_instance::DeviceManagementIntegerSettingInstanceResource {
        mg::to(self, "microsoft.graph.deviceManagementIntegerSettingInstance")
    }

    /// `…/microsoft.graph.deviceManagementStringSettingInstance`
    #[inline]
    pub fn as_device_management_string_setting_instance(
        &self,
    ) -> requests::device_management_string_setting_instance::DeviceManagementStringSettingInstanceResource {
        mg::to(self, "microsoft.graph.deviceManagementStringSettingInstance")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.deviceManagementSettingInstance`, by its URL.
    ///
    /// For example `/deviceManagement/intents/{deviceManagementIntent-id}/settings`.
    DeviceManagementSettingInstanceCollection(mg::Many<models::DeviceManagementSettingInstance, DeviceManagementSettingInstanceResource>)
}

impl DeviceManagementSettingInstanceCollection {
    /// `…/microsoft.graph.deviceManagementAbstractComplexSettingInstance`
    #[inline]
    pub fn as_device_management_abstract_complex_setting_instance(
        &self,
    ) -> requests::device_management_abstract_complex_setting_instance::DeviceManagementAbstractComplexSettingInstanceCollection {
        mg::to(self, "microsoft.graph.deviceManagementAbstractComplexSettingInstance")
    }

    /// `…/microsoft.graph.deviceManagementBooleanSettingInstance`
    #[inline]
    pub fn as_device_management_boolean_setting_instance(
        &self,
    ) -> requests::device_management_boolean_setting_instance::DeviceManagementBooleanSettingInstanceCollection {
        mg::to(self, "microsoft.graph.deviceManagementBooleanSettingInstance")
    }

    /// `…/microsoft.graph.deviceManagementCollectionSettingInstance`
    #[inline]
    pub fn as_device_management_collection_setting_instance(
        &self,
    ) -> requests::device_management_collection_setting_instance::DeviceManagementCollectionSettingInstanceCollection {
        mg::to(self, "microsoft.graph.deviceManagementCollectionSettingInstance")
    }

    /// `…/microsoft.graph.deviceManagementComplexSettingInstance`
    #[inline]
    pub fn as_device_management_complex_setting_instance(
        &self,
    ) -> requests::device_management_complex_setting_instance::DeviceManagementComplexSettingInstanceCollection {
        mg::to(self, "microsoft.graph.deviceManagementComplexSettingInstance")
    }

    /// `…/microsoft.graph.deviceManagementIntegerSettingInstance`
    #[inline]
    pub fn as_device_management_integer_setting_instance(
        &self,
    ) -> requests::device_management_integer_setting_instance::DeviceManagementIntegerSettingInstanceCollection {
        mg::to(self, "microsoft.graph.deviceManagementIntegerSettingInstance")
    }

    /// `…/microsoft.graph.deviceManagementStringSettingInstance`
    #[inline]
    pub fn as_device_management_string_setting_instance(
        &self,
    ) -> requests::device_management_string_setting_instance::DeviceManagementStringSettingInstanceCollection {
        mg::to(self, "microsoft.graph.deviceManagementStringSettingInstance")
    }
}
