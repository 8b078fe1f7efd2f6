// @generated
use crate::{mg, models, requests};

/// Requests on one [`DeviceManagementCollectionSettingInstance`]: `get`, `update`, `delete`, and
/// the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .intents()
///     .id(id)
///     .settings()
///     .id(id)
///     .cast_to_device_management_collection_setting_instance()
/// ```
///
/// [`DeviceManagementCollectionSettingInstance`]: models::DeviceManagementCollectionSettingInstance
#[derive(Clone, Debug)]
pub struct DeviceManagementCollectionSettingInstanceResource(
    mg::One<models::DeviceManagementCollectionSettingInstance>,
);

mg::builder! { DeviceManagementCollectionSettingInstanceResource: mg::One<models::DeviceManagementCollectionSettingInstance> }

impl DeviceManagementCollectionSettingInstanceResource {
    /// `…/value`: many
    /// [`DeviceManagementSettingInstance`](models::DeviceManagementSettingInstance).
    #[inline]
    pub fn value(
        &self,
    ) -> requests::device_management_setting_instance::DeviceManagementSettingInstanceCollection {
        mg::navigate(self, "value")
    }
}

/// Requests on a collection of [`DeviceManagementCollectionSettingInstance`]: `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .intents()
///     .id(id)
///     .settings()
///     .cast_to_device_management_collection_setting_instance()
/// ```
///
/// [`DeviceManagementCollectionSettingInstance`]: models::DeviceManagementCollectionSettingInstance
pub type DeviceManagementCollectionSettingInstanceCollection = mg::Many<
    models::DeviceManagementCollectionSettingInstance,
    DeviceManagementCollectionSettingInstanceResource,
>;
