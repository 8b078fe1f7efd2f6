// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.deviceManagementCollectionSettingInstance`, by its URL.
    DeviceManagementCollectionSettingInstanceResource(mg::One<models::DeviceManagementCollectionSettingInstance>)
}

impl DeviceManagementCollectionSettingInstanceResource {
    /// `…/value`: many `deviceManagementSettingInstance`
    #[inline]
    pub fn value(
        &self,
    ) -> requests::device_management_setting_instance::DeviceManagementSettingInstanceCollection {
        mg::to(self, "value")
    }
}

/// A collection of `microsoft.graph.deviceManagementCollectionSettingInstance`, by its URL.
pub type DeviceManagementCollectionSettingInstanceCollection = mg::Many<
    models::DeviceManagementCollectionSettingInstance,
    DeviceManagementCollectionSettingInstanceResource,
>;
