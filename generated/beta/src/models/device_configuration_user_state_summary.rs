// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceConfigurationUserStateSummary`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`DeviceConfigurationUserStateSummaryResource`], for example
/// `graph.device_management().device_configuration_user_state_summaries()`.
///
/// [`DeviceConfigurationUserStateSummaryResource`]: crate::requests::device_configuration_user_state_summary::DeviceConfigurationUserStateSummaryResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/deviceconfigurationuserstatesummary?view=graph-rest-beta
pub struct DeviceConfigurationUserStateSummary {
    /// `compliantUserCount`. Never null.
    pub compliant_user_count: mg::Field<i32>,
    /// `conflictUserCount`. Never null.
    pub conflict_user_count: mg::Field<i32>,
    /// `errorUserCount`. Never null.
    pub error_user_count: mg::Field<i32>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `nonCompliantUserCount`. Never null.
    pub non_compliant_user_count: mg::Field<i32>,
    /// `notApplicableUserCount`. Never null.
    pub not_applicable_user_count: mg::Field<i32>,
    /// `remediatedUserCount`. Never null.
    pub remediated_user_count: mg::Field<i32>,
    /// `unknownUserCount`. Never null.
    pub unknown_user_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceConfigurationUserStateSummary: "microsoft.graph.deviceConfigurationUserStateSummary", entity, base super::Entity;
    compliant_user_count: "compliantUserCount" required,
    conflict_user_count: "conflictUserCount" required,
    error_user_count: "errorUserCount" required,
    id: "id" key required,
    non_compliant_user_count: "nonCompliantUserCount" required,
    not_applicable_user_count: "notApplicableUserCount" required,
    remediated_user_count: "remediatedUserCount" required,
    unknown_user_count: "unknownUserCount" required,
}

mg::derived_from! { DeviceConfigurationUserStateSummary: super::Entity }
