// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.softwareUpdateStatusSummary`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/softwareupdatestatussummary?view=graph-rest-beta>
    SoftwareUpdateStatusSummary "microsoft.graph.softwareUpdateStatusSummary" "entity" : super::Entity;
    /// `compliantDeviceCount`: Int32, not null
    compliant_device_count "compliantDeviceCount" "r": i32,
    /// `compliantUserCount`: Int32, not null
    compliant_user_count "compliantUserCount" "r": i32,
    /// `conflictDeviceCount`: Int32, not null
    conflict_device_count "conflictDeviceCount" "r": i32,
    /// `conflictUserCount`: Int32, not null
    conflict_user_count "conflictUserCount" "r": i32,
    /// `displayName`: String
    display_name "displayName": String,
    /// `errorDeviceCount`: Int32, not null
    error_device_count "errorDeviceCount" "r": i32,
    /// `errorUserCount`: Int32, not null
    error_user_count "errorUserCount" "r": i32,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `nonCompliantDeviceCount`: Int32, not null
    non_compliant_device_count "nonCompliantDeviceCount" "r": i32,
    /// `nonCompliantUserCount`: Int32, not null
    non_compliant_user_count "nonCompliantUserCount" "r": i32,
    /// `notApplicableDeviceCount`: Int32, not null
    not_applicable_device_count "notApplicableDeviceCount" "r": i32,
    /// `notApplicableUserCount`: Int32, not null
    not_applicable_user_count "notApplicableUserCount" "r": i32,
    /// `remediatedDeviceCount`: Int32, not null
    remediated_device_count "remediatedDeviceCount" "r": i32,
    /// `remediatedUserCount`: Int32, not null
    remediated_user_count "remediatedUserCount" "r": i32,
    /// `unknownDeviceCount`: Int32, not null
    unknown_device_count "unknownDeviceCount" "r": i32,
    /// `unknownUserCount`: Int32, not null
    unknown_user_count "unknownUserCount" "r": i32,
}

mg::derived_from! { SoftwareUpdateStatusSummary: super::Entity }
