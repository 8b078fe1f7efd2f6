// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`DeviceManagementComplexSettingInstance`](models::DeviceManagementComplexSettingInstance):
/// `get`, `update`, `delete`, and the methods below.
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
///     .cast_to_device_management_complex_setting_instance()
/// ```
#[derive(Clone, Debug)]
pub struct DeviceManagementComplexSettingInstanceResource(
    mg::One<models::DeviceManagementComplexSettingInstance>,
);

mg::builder! { DeviceManagementComplexSettingInstanceResource: mg::One<models::DeviceManagementComplexSettingInstance> }

impl DeviceManagementComplexSettingInstanceResource {
    /// `…/value`: many
    /// [`DeviceManagementSettingInstance`](models::DeviceManagementSettingInstance).
    #[inline]
    pub fn value(
        &self,
    ) -> requests::device_management_setting_instance::DeviceManagementSettingInstanceCollection {
        mg::navigate(self, "value")
    }
}

/// Requests on a collection of
/// [`DeviceManagementComplexSettingInstance`](models::DeviceManagementComplexSettingInstance):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .intents()
///     .id(id)
///     .settings()
///     .cast_to_device_management_complex_setting_instance()
/// ```
pub type DeviceManagementComplexSettingInstanceCollection = mg::Many<
    models::DeviceManagementComplexSettingInstance,
    DeviceManagementComplexSettingInstanceResource,
>;
