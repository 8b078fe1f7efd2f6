// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceManagementScriptRunSummary`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`DeviceManagementScriptRunSummaryResource`], for example
/// `graph.device_management().device_custom_attribute_shell_scripts().id(id).run_summary()`.
///
/// [`DeviceManagementScriptRunSummaryResource`]: crate::requests::device_management_script_run_summary::DeviceManagementScriptRunSummaryResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-devicemanagementscriptrunsummary?view=graph-rest-beta
pub struct DeviceManagementScriptRunSummary {
    /// `errorDeviceCount`. Never null.
    pub error_device_count: mg::Field<i32>,
    /// `errorUserCount`. Never null.
    pub error_user_count: mg::Field<i32>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `successDeviceCount`. Never null.
    pub success_device_count: mg::Field<i32>,
    /// `successUserCount`. Never null.
    pub success_user_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementScriptRunSummary: "microsoft.graph.deviceManagementScriptRunSummary", entity, base super::Entity;
    error_device_count: "errorDeviceCount" required,
    error_user_count: "errorUserCount" required,
    id: "id" key required,
    success_device_count: "successDeviceCount" required,
    success_user_count: "successUserCount" required,
}

mg::derived_from! { DeviceManagementScriptRunSummary: super::Entity }
