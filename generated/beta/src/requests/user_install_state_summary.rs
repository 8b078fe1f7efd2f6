// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.userInstallStateSummary`, by its URL.
    ///
    /// For example `/deviceAppManagement/managedEBooks/{managedEBook-id}/userStateSummary/{userInstallStateSummary-id}`.
    UserInstallStateSummaryResource(mg::One<models::UserInstallStateSummary>)
}

impl UserInstallStateSummaryResource {
    /// `…/deviceStates`: many `deviceInstallState`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** |
    /// | `GET …/{id}` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** |
    /// | `POST` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    #[inline]
    pub fn device_states(
        &self,
    ) -> requests::device_install_state::DeviceInstallStateCollection {
        mg::to(self, "deviceStates")
    }
}

/// A collection of `microsoft.graph.userInstallStateSummary`, by its URL.
///
/// For example `/deviceAppManagement/managedEBooks/{managedEBook-id}/userStateSummary`.
pub type UserInstallStateSummaryCollection = mg::Many<
    models::UserInstallStateSummary,
    UserInstallStateSummaryResource,
>;
