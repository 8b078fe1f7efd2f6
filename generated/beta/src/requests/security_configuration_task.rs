// @generated
use crate::{mg, models, requests};

/// Requests on one [`SecurityConfigurationTask`](models::SecurityConfigurationTask): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .device_app_management_tasks()
///     .id(id)
///     .cast_to_security_configuration_task()
/// ```
#[derive(Clone, Debug)]
pub struct SecurityConfigurationTaskResource(
    mg::One<
        models::SecurityConfigurationTask,
        requests::device_app_management_task::DeviceAppManagementTaskResource,
    >,
);

mg::builder! { SecurityConfigurationTaskResource: mg::One<models::SecurityConfigurationTask, requests::device_app_management_task::DeviceAppManagementTaskResource> }

impl SecurityConfigurationTaskResource {
    /// `…/managedDevices`: many [`VulnerableManagedDevice`](models::VulnerableManagedDevice).
    #[inline]
    pub fn managed_devices(
        &self,
    ) -> requests::vulnerable_managed_device::VulnerableManagedDeviceCollection {
        mg::navigate(self, "managedDevices")
    }
}

/// Requests on a collection of [`SecurityConfigurationTask`](models::SecurityConfigurationTask):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .device_app_management_tasks()
///     .cast_to_security_configuration_task()
/// ```
pub type SecurityConfigurationTaskCollection = mg::Many<
    models::SecurityConfigurationTask,
    SecurityConfigurationTaskResource,
>;
