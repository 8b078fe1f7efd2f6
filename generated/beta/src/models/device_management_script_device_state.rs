// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceManagementScriptDeviceState`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`DeviceManagementScriptDeviceStateCollection`], for example
/// `graph.device_management().device_custom_attribute_shell_scripts().id(id).device_run_states()`.
///
/// [`DeviceManagementScriptDeviceStateCollection`]: crate::requests::device_management_script_device_state::DeviceManagementScriptDeviceStateCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-devicemanagementscriptdevicestate?view=graph-rest-beta
pub struct DeviceManagementScriptDeviceState {
    /// `errorCode`. Never null.
    pub error_code: mg::Field<i32>,
    /// `errorDescription`.
    pub error_description: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastStateUpdateDateTime`. Never null.
    pub last_state_update_date_time: mg::Field<mg::DateTimeOffset>,
    /// `resultMessage`.
    pub result_message: mg::Field<String>,
    /// `runState`. Never null.
    pub run_state: mg::Field<mg::Open<super::RunState>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementScriptDeviceState: "microsoft.graph.deviceManagementScriptDeviceState", entity, base super::Entity;
    error_code: "errorCode" required,
    error_description: "errorDescription",
    id: "id" key required,
    last_state_update_date_time: "lastStateUpdateDateTime" required,
    result_message: "resultMessage",
    run_state: "runState" required,
}

mg::derived_from! { DeviceManagementScriptDeviceState: super::Entity }

impl DeviceManagementScriptDeviceState {
    /// `managedDevice`: [`ManagedDevice`](super::ManagedDevice).
    pub const MANAGED_DEVICE: mg::Nav<
        DeviceManagementScriptDeviceState,
        super::ManagedDevice,
    > = mg::Nav::new("managedDevice");
}
