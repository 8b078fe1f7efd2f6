// @generated
use crate::mg;

/// Entity type [`microsoft.graph.userInstallStateSummary`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`UserInstallStateSummaryCollection`], for example
/// `graph.device_app_management().managed_ebooks().id(id).user_state_summary()`.
///
/// [`UserInstallStateSummaryCollection`]: crate::requests::user_install_state_summary::UserInstallStateSummaryCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/userinstallstatesummary?view=graph-rest-beta
pub struct UserInstallStateSummary {
    /// `failedDeviceCount`. Never null.
    pub failed_device_count: mg::Field<i32>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `installedDeviceCount`. Never null.
    pub installed_device_count: mg::Field<i32>,
    /// `notInstalledDeviceCount`. Never null.
    pub not_installed_device_count: mg::Field<i32>,
    /// `userName`.
    pub user_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserInstallStateSummary: "microsoft.graph.userInstallStateSummary", entity, base super::Entity;
    failed_device_count: "failedDeviceCount" required,
    id: "id" key required,
    installed_device_count: "installedDeviceCount" required,
    not_installed_device_count: "notInstalledDeviceCount" required,
    user_name: "userName",
}

mg::derived_from! { UserInstallStateSummary: super::Entity }

impl UserInstallStateSummary {
    /// `deviceStates`: many [`DeviceInstallState`](super::DeviceInstallState).
    pub const DEVICE_STATES: mg::Nav<
        UserInstallStateSummary,
        Vec<super::DeviceInstallState>,
    > = mg::Nav::new("deviceStates");
}
