// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementScriptUserState`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-devices-devicemanagementscriptuserstate?view=graph-rest-beta>
    DeviceManagementScriptUserState "microsoft.graph.deviceManagementScriptUserState" "entity" : super::Entity;
    /// `errorDeviceCount`: Int32, not null
    error_device_count "errorDeviceCount" "r": i32,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `successDeviceCount`: Int32, not null
    success_device_count "successDeviceCount" "r": i32,
    /// `userPrincipalName`: String
    user_principal_name "userPrincipalName": String,
}

mg::derived_from! { DeviceManagementScriptUserState: super::Entity }

impl DeviceManagementScriptUserState {
    /// `deviceRunStates`: many `deviceManagementScriptDeviceState`, contained
    pub const DEVICE_RUN_STATES: mg::Nav<
        DeviceManagementScriptUserState,
        Vec<super::DeviceManagementScriptDeviceState>,
    > = mg::Nav::new("deviceRunStates");
}
