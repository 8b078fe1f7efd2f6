// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.deviceManagementComplexSettingInstance`, by its URL.
    DeviceManagementComplexSettingInstanceResource(mg::One<models::DeviceManagementComplexSettingInstance>)
}

impl DeviceManagementComplexSettingInstanceResource {
    /// `…/value`: many `deviceManagementSettingInstance`
    #[inline]
    pub fn value(
        &self,
    ) -> requests::device_management_setting_instance::DeviceManagementSettingInstanceCollection {
        mg::to(self, "value")
    }
}

/// A collection of `microsoft.graph.deviceManagementComplexSettingInstance`, by its URL.
pub type DeviceManagementComplexSettingInstanceCollection = mg::Many<
    models::DeviceManagementComplexSettingInstance,
    DeviceManagementComplexSettingInstanceResource,
>;
