// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsManagementApp`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-devices-windowsmanagementapp?view=graph-rest-beta>
    WindowsManagementApp "microsoft.graph.windowsManagementApp" "entity" : super::Entity;
    /// `availableVersion`: String
    available_version "availableVersion": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `managedInstaller`: managedInstallerStatus, not null
    managed_installer "managedInstaller" "r": mg::Open<super::ManagedInstallerStatus>,
    /// `managedInstallerConfiguredDateTime`: String
    managed_installer_configured_date_time "managedInstallerConfiguredDateTime": String,
}

mg::derived_from! { WindowsManagementApp: super::Entity }

impl WindowsManagementApp {
    /// `healthStates`: many `windowsManagementAppHealthState`, contained
    pub const HEALTH_STATES: mg::Nav<
        WindowsManagementApp,
        Vec<super::WindowsManagementAppHealthState>,
    > = mg::Nav::new("healthStates");
}
