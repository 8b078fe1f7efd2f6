// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windowsManagementAppHealthState`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`WindowsManagementAppHealthStateCollection`], for example
/// `graph.device_app_management().windows_management_app().health_states()`.
///
/// [`WindowsManagementAppHealthStateCollection`]: crate::requests::windows_management_app_health_state::WindowsManagementAppHealthStateCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-windowsmanagementapphealthstate?view=graph-rest-beta
pub struct WindowsManagementAppHealthState {
    /// `deviceName`.
    pub device_name: mg::Field<String>,
    /// `deviceOSVersion`.
    pub device_os_version: mg::Field<String>,
    /// `healthState`. Never null.
    pub health_state: mg::Field<mg::Open<super::HealthState>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `installedVersion`.
    pub installed_version: mg::Field<String>,
    /// `lastCheckInDateTime`. Never null.
    pub last_check_in_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsManagementAppHealthState: "microsoft.graph.windowsManagementAppHealthState", entity, base super::Entity;
    device_name: "deviceName",
    device_os_version: "deviceOSVersion",
    health_state: "healthState" required,
    id: "id" key required,
    installed_version: "installedVersion",
    last_check_in_date_time: "lastCheckInDateTime" required,
}

mg::derived_from! { WindowsManagementAppHealthState: super::Entity }
