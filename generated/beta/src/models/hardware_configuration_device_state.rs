// @generated
use crate::mg;

/// Entity type [`microsoft.graph.hardwareConfigurationDeviceState`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`HardwareConfigurationDeviceStateCollection`], for example
/// `graph.device_management().hardware_configurations().id(id).device_run_states()`.
///
/// [`HardwareConfigurationDeviceStateCollection`]: crate::requests::hardware_configuration_device_state::HardwareConfigurationDeviceStateCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/hardwareconfigurationdevicestate?view=graph-rest-beta
pub struct HardwareConfigurationDeviceState {
    /// `assignmentFilterIds`.
    pub assignment_filter_ids: mg::Field<String>,
    /// `configurationError`.
    pub configuration_error: mg::Field<String>,
    /// `configurationOutput`.
    pub configuration_output: mg::Field<String>,
    /// `configurationState`. Never null.
    pub configuration_state: mg::Field<mg::Open<super::RunState>>,
    /// `deviceName`.
    pub device_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `internalVersion`. Never null.
    pub internal_version: mg::Field<i32>,
    /// `lastStateUpdateDateTime`. Never null.
    pub last_state_update_date_time: mg::Field<mg::DateTimeOffset>,
    /// `osVersion`.
    pub os_version: mg::Field<String>,
    /// `upn`.
    pub upn: mg::Field<String>,
    /// `userId`.
    pub user_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    HardwareConfigurationDeviceState: "microsoft.graph.hardwareConfigurationDeviceState", entity, base super::Entity;
    assignment_filter_ids: "assignmentFilterIds",
    configuration_error: "configurationError",
    configuration_output: "configurationOutput",
    configuration_state: "configurationState" required,
    device_name: "deviceName",
    id: "id" key required,
    internal_version: "internalVersion" required,
    last_state_update_date_time: "lastStateUpdateDateTime" required,
    os_version: "osVersion",
    upn: "upn",
    user_id: "userId",
}

mg::derived_from! { HardwareConfigurationDeviceState: super::Entity }
