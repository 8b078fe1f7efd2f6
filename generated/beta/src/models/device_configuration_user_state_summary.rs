// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceConfigurationUserStateSummary`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/deviceconfigurationuserstatesummary?view=graph-rest-beta>
    DeviceConfigurationUserStateSummary "microsoft.graph.deviceConfigurationUserStateSummary" "entity" : super::Entity;
    /// `compliantUserCount`: Int32, not null
    compliant_user_count "compliantUserCount" "r": i32,
    /// `conflictUserCount`: Int32, not null
    conflict_user_count "conflictUserCount" "r": i32,
    /// `errorUserCount`: Int32, not null
    error_user_count "errorUserCount" "r": i32,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `nonCompliantUserCount`: Int32, not null
    non_compliant_user_count "nonCompliantUserCount" "r": i32,
    /// `notApplicableUserCount`: Int32, not null
    not_applicable_user_count "notApplicableUserCount" "r": i32,
    /// `remediatedUserCount`: Int32, not null
    remediated_user_count "remediatedUserCount" "r": i32,
    /// `unknownUserCount`: Int32, not null
    unknown_user_count "unknownUserCount" "r": i32,
}

mg::derived_from! { DeviceConfigurationUserStateSummary: super::Entity }
