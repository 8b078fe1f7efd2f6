// @generated
use crate::mg;

/// Entity type [`microsoft.graph.managedDeviceMobileAppConfigurationDeviceSummary`][reference],
/// derived from [`Entity`](super::Entity).
///
/// Requests: [`ManagedDeviceMobileAppConfigurationDeviceSummaryResource`], for example
/// `graph.device_app_management().mobile_app_configurations().id(id).device_status_summary()`.
///
/// [`ManagedDeviceMobileAppConfigurationDeviceSummaryResource`]: crate::requests::managed_device_mobile_app_configuration_device_summary::ManagedDeviceMobileAppConfigurationDeviceSummaryResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/manageddevicemobileappconfigurationdevicesummary?view=graph-rest-beta
pub struct ManagedDeviceMobileAppConfigurationDeviceSummary {
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
    /// `notApplicablePlatformCount`. Never null.
    pub not_applicable_platform_count: mg::Field<i32>,
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
    ManagedDeviceMobileAppConfigurationDeviceSummary: "microsoft.graph.managedDeviceMobileAppConfigurationDeviceSummary", entity, base super::Entity;
    configuration_version: "configurationVersion" required,
    conflict_count: "conflictCount" required,
    error_count: "errorCount" required,
    failed_count: "failedCount" required,
    id: "id" key required,
    last_update_date_time: "lastUpdateDateTime" required,
    not_applicable_count: "notApplicableCount" required,
    not_applicable_platform_count: "notApplicablePlatformCount" required,
    pending_count: "pendingCount" required,
    success_count: "successCount" required,
}

mg::derived_from! { ManagedDeviceMobileAppConfigurationDeviceSummary: super::Entity }
