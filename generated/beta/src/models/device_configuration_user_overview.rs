// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceConfigurationUserOverview`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`DeviceConfigurationUserOverviewResource`], for example
/// `graph.device_management().device_configurations().id(id).user_status_overview()`.
///
/// [`DeviceConfigurationUserOverviewResource`]: crate::requests::device_configuration_user_overview::DeviceConfigurationUserOverviewResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/deviceconfigurationuseroverview?view=graph-rest-beta
pub struct DeviceConfigurationUserOverview {
    /// `configurationVersion`. Never null.
    pub configuration_version: mg::Field<i32>,
    /// `conflictCount`. Never null.
    pub conflict_count: mg::Field<i32>,
    /// `errorCount`. Never null.
    pub error_count: mg::Field<i32>,
    /// `failedCount`. Never null.
    pub failed_count: mg::Field<i32>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastUpdateDateTime`. Never null.
    pub last_update_date_time: mg::Field<mg::DateTimeOffset>,
    /// `notApplicableCount`. Never null.
    pub not_applicable_count: mg::Field<i32>,
    /// `pendingCount`. Never null.
    pub pending_count: mg::Field<i32>,
    /// `successCount`. Never null.
    pub success_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceConfigurationUserOverview: "microsoft.graph.deviceConfigurationUserOverview", entity, base super::Entity;
    configuration_version: "configurationVersion" required,
    conflict_count: "conflictCount" required,
    error_count: "errorCount" required,
    failed_count: "failedCount" required,
    id: "id" key required,
    last_update_date_time: "lastUpdateDateTime" required,
    not_applicable_count: "notApplicableCount" required,
    pending_count: "pendingCount" required,
    success_count: "successCount" required,
}

mg::derived_from! { DeviceConfigurationUserOverview: super::Entity }
