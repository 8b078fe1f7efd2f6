// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceComplianceScriptDeviceState`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`DeviceComplianceScriptDeviceStateCollection`], for example
/// `graph.device_management().device_compliance_scripts().id(id).device_run_states()`.
///
/// [`DeviceComplianceScriptDeviceStateCollection`]: crate::requests::device_compliance_script_device_state::DeviceComplianceScriptDeviceStateCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-devicecompliancescriptdevicestate?view=graph-rest-beta
pub struct DeviceComplianceScriptDeviceState {
    /// `detectionState`. Never null.
    pub detection_state: mg::Field<mg::Open<super::RunState>>,
    /// `expectedStateUpdateDateTime`.
    pub expected_state_update_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastStateUpdateDateTime`. Never null.
    pub last_state_update_date_time: mg::Field<mg::DateTimeOffset>,
    /// `lastSyncDateTime`. Never null.
    pub last_sync_date_time: mg::Field<mg::DateTimeOffset>,
    /// `scriptError`.
    pub script_error: mg::Field<String>,
    /// `scriptOutput`.
    pub script_output: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceComplianceScriptDeviceState: "microsoft.graph.deviceComplianceScriptDeviceState", entity, base super::Entity;
    detection_state: "detectionState" required,
    expected_state_update_date_time: "expectedStateUpdateDateTime",
    id: "id" key required,
    last_state_update_date_time: "lastStateUpdateDateTime" required,
    last_sync_date_time: "lastSyncDateTime" required,
    script_error: "scriptError",
    script_output: "scriptOutput",
}

mg::derived_from! { DeviceComplianceScriptDeviceState: super::Entity }

impl DeviceComplianceScriptDeviceState {
    /// `managedDevice`: [`ManagedDevice`](super::ManagedDevice).
    pub const MANAGED_DEVICE: mg::Nav<
        DeviceComplianceScriptDeviceState,
        super::ManagedDevice,
    > = mg::Nav::new("managedDevice");
}
