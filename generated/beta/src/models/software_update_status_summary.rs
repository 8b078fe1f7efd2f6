// @generated
use crate::mg;

/// Entity type [`microsoft.graph.softwareUpdateStatusSummary`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`SoftwareUpdateStatusSummaryResource`], for example
/// `graph.device_management().software_update_status_summary()`.
///
/// [`SoftwareUpdateStatusSummaryResource`]: crate::requests::software_update_status_summary::SoftwareUpdateStatusSummaryResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/softwareupdatestatussummary?view=graph-rest-beta
pub struct SoftwareUpdateStatusSummary {
    /// `compliantDeviceCount`. Never null.
    pub compliant_device_count: mg::Field<i32>,
    /// `compliantUserCount`. Never null.
    pub compliant_user_count: mg::Field<i32>,
    /// `conflictDeviceCount`. Never null.
    pub conflict_device_count: mg::Field<i32>,
    /// `conflictUserCount`. Never null.
    pub conflict_user_count: mg::Field<i32>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `errorDeviceCount`. Never null.
    pub error_device_count: mg::Field<i32>,
    /// `errorUserCount`. Never null.
    pub error_user_count: mg::Field<i32>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `nonCompliantDeviceCount`. Never null.
    pub non_compliant_device_count: mg::Field<i32>,
    /// `nonCompliantUserCount`. Never null.
    pub non_compliant_user_count: mg::Field<i32>,
    /// `notApplicableDeviceCount`. Never null.
    pub not_applicable_device_count: mg::Field<i32>,
    /// `notApplicableUserCount`. Never null.
    pub not_applicable_user_count: mg::Field<i32>,
    /// `remediatedDeviceCount`. Never null.
    pub remediated_device_count: mg::Field<i32>,
    /// `remediatedUserCount`. Never null.
    pub remediated_user_count: mg::Field<i32>,
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
    SoftwareUpdateStatusSummary: "microsoft.graph.softwareUpdateStatusSummary", entity, base super::Entity;
    compliant_device_count: "compliantDeviceCount" required,
    compliant_user_count: "compliantUserCount" required,
    conflict_device_count: "conflictDeviceCount" required,
    conflict_user_count: "conflictUserCount" required,
    display_name: "displayName",
    error_device_count: "errorDeviceCount" required,
    error_user_count: "errorUserCount" required,
    id: "id" key required,
    non_compliant_device_count: "nonCompliantDeviceCount" required,
    non_compliant_user_count: "nonCompliantUserCount" required,
    not_applicable_device_count: "notApplicableDeviceCount" required,
    not_applicable_user_count: "notApplicableUserCount" required,
    remediated_device_count: "remediatedDeviceCount" required,
    remediated_user_count: "remediatedUserCount" required,
    unknown_device_count: "unknownDeviceCount" required,
    unknown_user_count: "unknownUserCount" required,
}

mg::derived_from! { SoftwareUpdateStatusSummary: super::Entity }
