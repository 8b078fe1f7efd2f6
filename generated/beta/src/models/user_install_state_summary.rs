// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userInstallStateSummary`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/userinstallstatesummary?view=graph-rest-beta>
    UserInstallStateSummary "microsoft.graph.userInstallStateSummary" "entity" : super::Entity;
    /// `failedDeviceCount`: Int32, not null
    failed_device_count "failedDeviceCount" "r": i32,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `installedDeviceCount`: Int32, not null
    installed_device_count "installedDeviceCount" "r": i32,
    /// `notInstalledDeviceCount`: Int32, not null
    not_installed_device_count "notInstalledDeviceCount" "r": i32,
    /// `userName`: String
    user_name "userName": String,
}

mg::derived_from! { UserInstallStateSummary: super::Entity }

impl UserInstallStateSummary {
    /// `deviceStates`: many `deviceInstallState`, contained
    pub const DEVICE_STATES: mg::Nav<
        UserInstallStateSummary,
        Vec<super::DeviceInstallState>,
    > = mg::Nav::new("deviceStates");
}
