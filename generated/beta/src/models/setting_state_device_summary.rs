// @generated
use crate::mg;

/// Entity type [`microsoft.graph.settingStateDeviceSummary`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`SettingStateDeviceSummaryCollection`], for example
/// `graph.device_management().device_configurations().id(id).device_setting_state_summaries()`.
///
/// [`SettingStateDeviceSummaryCollection`]: crate::requests::setting_state_device_summary::SettingStateDeviceSummaryCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/settingstatedevicesummary?view=graph-rest-beta
pub struct SettingStateDeviceSummary {
    /// `compliantDeviceCount`. Never null.
    pub compliant_device_count: mg::Field<i32>,
    /// `conflictDeviceCount`. Never null.
    pub conflict_device_count: mg::Field<i32>,
    /// `errorDeviceCount`. Never null.
    pub error_device_count: mg::Field<i32>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `instancePath`.
    pub instance_path: mg::Field<String>,
    /// `nonCompliantDeviceCount`. Never null.
    pub non_compliant_device_count: mg::Field<i32>,
    /// `notApplicableDeviceCount`. Never null.
    pub not_applicable_device_count: mg::Field<i32>,
    /// `remediatedDeviceCount`. Never null.
    pub remediated_device_count: mg::Field<i32>,
    /// `settingName`.
    pub setting_name: mg::Field<String>,
    /// `unknownDeviceCount`. Never null.
    pub unknown_device_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SettingStateDeviceSummary: "microsoft.graph.settingStateDeviceSummary", entity, base super::Entity;
    compliant_device_count: "compliantDeviceCount" required,
    conflict_device_count: "conflictDeviceCount" required,
    error_device_count: "errorDeviceCount" required,
    id: "id" key required,
    instance_path: "instancePath",
    non_compliant_device_count: "nonCompliantDeviceCount" required,
    not_applicable_device_count: "notApplicableDeviceCount" required,
    remediated_device_count: "remediatedDeviceCount" required,
    setting_name: "settingName",
    unknown_device_count: "unknownDeviceCount" required,
}

mg::derived_from! { SettingStateDeviceSummary: super::Entity }
