// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windowsManagementApp`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`WindowsManagementAppResource`], for example
/// `graph.device_app_management().windows_management_app()`.
///
/// Operations: `set_as_managed_installer`.
///
/// [`WindowsManagementAppResource`]: crate::requests::windows_management_app::WindowsManagementAppResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-windowsmanagementapp?view=graph-rest-beta
pub struct WindowsManagementApp {
    /// `availableVersion`.
    pub available_version: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `managedInstaller`. Never null.
    pub managed_installer: mg::Field<mg::Open<super::ManagedInstallerStatus>>,
    /// `managedInstallerConfiguredDateTime`.
    pub managed_installer_configured_date_time: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsManagementApp: "microsoft.graph.windowsManagementApp", entity, base super::Entity;
    available_version: "availableVersion",
    id: "id" key required,
    managed_installer: "managedInstaller" required,
    managed_installer_configured_date_time: "managedInstallerConfiguredDateTime",
}

mg::derived_from! { WindowsManagementApp: super::Entity }

impl WindowsManagementApp {
    /// `healthStates`: many
    /// [`WindowsManagementAppHealthState`](super::WindowsManagementAppHealthState).
    pub const HEALTH_STATES: mg::Nav<
        WindowsManagementApp,
        Vec<super::WindowsManagementAppHealthState>,
    > = mg::Nav::new("healthStates");
}
