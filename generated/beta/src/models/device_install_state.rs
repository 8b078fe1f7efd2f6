// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceInstallState`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`DeviceInstallStateCollection`], for example
/// `graph.device_app_management().managed_ebooks().id(id).device_states()`.
///
/// [`DeviceInstallStateCollection`]: crate::requests::device_install_state::DeviceInstallStateCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/deviceinstallstate?view=graph-rest-beta
pub struct DeviceInstallState {
    /// `deviceId`.
    pub device_id: mg::Field<String>,
    /// `deviceName`.
    pub device_name: mg::Field<String>,
    /// `errorCode`.
    pub error_code: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `installState`. Never null.
    pub install_state: mg::Field<mg::Open<super::InstallState>>,
    /// `lastSyncDateTime`. Never null.
    pub last_sync_date_time: mg::Field<mg::DateTimeOffset>,
    /// `osDescription`.
    pub os_description: mg::Field<String>,
    /// `osVersion`.
    pub os_version: mg::Field<String>,
    /// `userName`.
    pub user_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceInstallState: "microsoft.graph.deviceInstallState", entity, base super::Entity;
    device_id: "deviceId",
    device_name: "deviceName",
    error_code: "errorCode",
    id: "id" key required,
    install_state: "installState" required,
    last_sync_date_time: "lastSyncDateTime" required,
    os_description: "osDescription",
    os_version: "osVersion",
    user_name: "userName",
}

mg::derived_from! { DeviceInstallState: super::Entity }
