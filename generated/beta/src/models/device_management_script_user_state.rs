// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceManagementScriptUserState`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`DeviceManagementScriptUserStateCollection`], for example
/// `graph.device_management().device_custom_attribute_shell_scripts().id(id).user_run_states()`.
///
/// [`DeviceManagementScriptUserStateCollection`]: crate::requests::device_management_script_user_state::DeviceManagementScriptUserStateCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-devicemanagementscriptuserstate?view=graph-rest-beta
pub struct DeviceManagementScriptUserState {
    /// `errorDeviceCount`. Never null.
    pub error_device_count: mg::Field<i32>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `successDeviceCount`. Never null.
    pub success_device_count: mg::Field<i32>,
    /// `userPrincipalName`.
    pub user_principal_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementScriptUserState: "microsoft.graph.deviceManagementScriptUserState", entity, base super::Entity;
    error_device_count: "errorDeviceCount" required,
    id: "id" key required,
    success_device_count: "successDeviceCount" required,
    user_principal_name: "userPrincipalName",
}

mg::derived_from! { DeviceManagementScriptUserState: super::Entity }

impl DeviceManagementScriptUserState {
    /// `deviceRunStates`: many
    /// [`DeviceManagementScriptDeviceState`](super::DeviceManagementScriptDeviceState).
    pub const DEVICE_RUN_STATES: mg::Nav<
        DeviceManagementScriptUserState,
        Vec<super::DeviceManagementScriptDeviceState>,
    > = mg::Nav::new("deviceRunStates");
}
