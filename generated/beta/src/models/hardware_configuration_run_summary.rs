// @generated
use crate::mg;

/// Entity type [`microsoft.graph.hardwareConfigurationRunSummary`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`HardwareConfigurationRunSummaryResource`], for example
/// `graph.device_management().hardware_configurations().id(id).run_summary()`.
///
/// [`HardwareConfigurationRunSummaryResource`]: crate::requests::hardware_configuration_run_summary::HardwareConfigurationRunSummaryResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/hardwareconfigurationrunsummary?view=graph-rest-beta
pub struct HardwareConfigurationRunSummary {
    /// `errorDeviceCount`. Never null.
    pub error_device_count: mg::Field<i32>,
    /// `errorUserCount`. Never null.
    pub error_user_count: mg::Field<i32>,
    /// `failedDeviceCount`. Never null.
    pub failed_device_count: mg::Field<i32>,
    /// `failedUserCount`. Never null.
    pub failed_user_count: mg::Field<i32>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastRunDateTime`.
    pub last_run_date_time: mg::Field<mg::DateTimeOffset>,
    /// `notApplicableDeviceCount`. Never null.
    pub not_applicable_device_count: mg::Field<i32>,
    /// `notApplicableUserCount`. Never null.
    pub not_applicable_user_count: mg::Field<i32>,
    /// `pendingDeviceCount`. Never null.
    pub pending_device_count: mg::Field<i32>,
    /// `pendingUserCount`. Never null.
    pub pending_user_count: mg::Field<i32>,
    /// `successfulDeviceCount`. Never null.
    pub successful_device_count: mg::Field<i32>,
    /// `successfulUserCount`. Never null.
    pub successful_user_count: mg::Field<i32>,
    /// `unknownDeviceCount`. Never null.
    pub unknown_device_count: mg::Field<i32>,
    /// `unknownUserCount`. Never null.
    pub unknown_user_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    HardwareConfigurationRunSummary: "microsoft.graph.hardwareConfigurationRunSummary", entity, base super::Entity;
    error_device_count: "errorDeviceCount" required,
    error_user_count: "errorUserCount" required,
    failed_device_count: "failedDeviceCount" required,
    failed_user_count: "failedUserCount" required,
    id: "id" key required,
    last_run_date_time: "lastRunDateTime",
    not_applicable_device_count: "notApplicableDeviceCount" required,
    not_applicable_user_count: "notApplicableUserCount" required,
    pending_device_count: "pendingDeviceCount" required,
    pending_user_count: "pendingUserCount" required,
    successful_device_count: "successfulDeviceCount" required,
    successful_user_count: "successfulUserCount" required,
    unknown_device_count: "unknownDeviceCount" required,
    unknown_user_count: "unknownUserCount" required,
}

mg::derived_from! { HardwareConfigurationRunSummary: super::Entity }
