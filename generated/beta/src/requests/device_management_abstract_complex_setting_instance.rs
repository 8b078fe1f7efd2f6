// @generated
use crate::{mg, models, requests};

/// Requests on one [`DeviceManagementAbstractComplexSettingInstance`]: `get`, `update`, `delete`,
/// and the methods below.
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
///     .cast_to_device_management_abstract_complex_setting_instance()
/// ```
///
/// [`DeviceManagementAbstractComplexSettingInstance`]: models::DeviceManagementAbstractComplexSettingInstance
#[derive(Clone, Debug)]
pub struct DeviceManagementAbstractComplexSettingInstanceResource(
    mg::One<models::DeviceManagementAbstractComplexSettingInstance>,
);

mg::builder! { DeviceManagementAbstractComplexSettingInstanceResource: mg::One<models::DeviceManagementAbstractComplexSettingInstance> }

impl DeviceManagementAbstractComplexSettingInstanceResource {
    /// `…/value`: many
    /// [`DeviceManagementSettingInstance`](models::DeviceManagementSettingInstance).
    #[inline]
    pub fn value(
        &self,
    ) -> requests::device_management_setting_instance::DeviceManagementSettingInstanceCollection {
        mg::navigate(self, "value")
    }
}

/// Requests on a collection of [`DeviceManagementAbstractComplexSettingInstance`]: `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .intents()
///     .id(id)
///     .settings()
///     .cast_to_device_management_abstract_complex_setting_instance()
/// ```
///
/// [`DeviceManagementAbstractComplexSettingInstance`]: models::DeviceManagementAbstractComplexSettingInstance
pub type DeviceManagementAbstractComplexSettingInstanceCollection = mg::Many<
    models::DeviceManagementAbstractComplexSettingInstance,
    DeviceManagementAbstractComplexSettingInstanceResource,
>;
