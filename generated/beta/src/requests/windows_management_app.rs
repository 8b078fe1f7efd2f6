// @generated
use crate::{mg, models, requests};

/// Requests on one [`WindowsManagementApp`](models::WindowsManagementApp): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.device_app_management().windows_management_app()`.
#[derive(Clone, Debug)]
pub struct WindowsManagementAppResource(mg::One<models::WindowsManagementApp>);

mg::builder! { WindowsManagementAppResource: mg::One<models::WindowsManagementApp> }

impl WindowsManagementAppResource {
    /// `…/healthStates`: many
    /// [`WindowsManagementAppHealthState`](models::WindowsManagementAppHealthState).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application). Reference: [list], [get],
    /// [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/intune-devices-windowsmanagementapphealthstate-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-devices-windowsmanagementapphealthstate-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-devices-windowsmanagementapphealthstate-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-devices-windowsmanagementapphealthstate-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-devices-windowsmanagementapphealthstate-delete?view=graph-rest-beta
    #[inline]
    pub fn health_states(
        &self,
    ) -> requests::windows_management_app_health_state::WindowsManagementAppHealthStateCollection {
        mg::navigate(self, "healthStates")
    }

    /// `POST …/setAsManagedInstaller`.
    ///
    /// Returns 204 without a body.
    ///
    /// Least privileged permission: not known; see the reference. [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-devices-windowsmanagementapp-setasmanagedinstaller?view=graph-rest-beta
    #[inline]
    pub fn set_as_managed_installer(&self) -> mg::Request<()> {
        self.raw().action("setAsManagedInstaller")
    }
}
