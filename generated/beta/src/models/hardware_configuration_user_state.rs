// @generated
use crate::mg;

/// Entity type [`microsoft.graph.hardwareConfigurationUserState`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`HardwareConfigurationUserStateCollection`], for example
/// `graph.device_management().hardware_configurations().id(id).user_run_states()`.
///
/// [`HardwareConfigurationUserStateCollection`]: crate::requests::hardware_configuration_user_state::HardwareConfigurationUserStateCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/hardwareconfigurationuserstate?view=graph-rest-beta
pub struct HardwareConfigurationUserState {
    /// `errorDeviceCount`. Never null.
    pub error_device_count: mg::Field<i32>,
    /// `failedDeviceCount`. Never null.
    pub failed_device_count: mg::Field<i32>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastStateUpdateDateTime`. Never null.
    pub last_state_update_date_time: mg::Field<mg::DateTimeOffset>,
    /// `notApplicableDeviceCount`. Never null.
    pub not_applicable_device_count: mg::Field<i32>,
    /// `pendingDeviceCount`. Never null.
    pub pending_device_count: mg::Field<i32>,
    /// `successfulDeviceCount`. Never null.
    pub successful_device_count: mg::Field<i32>,
    /// `unknownDeviceCount`. Never null.
    pub unknown_device_count: mg::Field<i32>,
    /// `upn`.
    pub upn: mg::Field<String>,
    /// `userEmail`.
    pub user_email: mg::Field<String>,
    /// `userName`.
    pub user_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    HardwareConfigurationUserState: "microsoft.graph.hardwareConfigurationUserState", entity, base super::Entity;
    error_device_count: "errorDeviceCount" required,
    failed_device_count: "failedDeviceCount" required,
    id: "id" key required,
    last_state_update_date_time: "lastStateUpdateDateTime" required,
    not_applicable_device_count: "notApplicableDeviceCount" required,
    pending_device_count: "pendingDeviceCount" required,
    successful_device_count: "successfulDeviceCount" required,
    unknown_device_count: "unknownDeviceCount" required,
    upn: "upn",
    user_email: "userEmail",
    user_name: "userName",
}

mg::derived_from! { HardwareConfigurationUserState: super::Entity }
