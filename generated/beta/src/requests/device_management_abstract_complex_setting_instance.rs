// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.deviceManagementAbstractComplexSettingInstance`, by its URL.
    DeviceManagementAbstractComplexSettingInstanceResource(mg::One<models::DeviceManagementAbstractComplexSettingInstance>)
}

impl DeviceManagementAbstractComplexSettingInstanceResource {
    /// `…/value`: many `deviceManagementSettingInstance`
    #[inline]
    pub fn value(
        &self,
    ) -> requests::device_management_setting_instance::DeviceManagementSettingInstanceCollection {
        mg::to(self, "value")
    }
}

/// A collection of `microsoft.graph.deviceManagementAbstractComplexSettingInstance`, by its URL.
pub type DeviceManagementAbstractComplexSettingInstanceCollection = mg::Many<
    models::DeviceManagementAbstractComplexSettingInstance,
    DeviceManagementAbstractComplexSettingInstanceResource,
>;
