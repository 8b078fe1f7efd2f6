// @generated
use crate::mg;

/// Entity type [`microsoft.graph.configurationMonitoringResult`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ConfigurationMonitoringResultCollection`], for example
/// `graph.admin().configuration_management().configuration_monitoring_results()`.
///
/// [`ConfigurationMonitoringResultCollection`]: crate::requests::configuration_monitoring_result::ConfigurationMonitoringResultCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/configurationmonitoringresult?view=graph-rest-beta
pub struct ConfigurationMonitoringResult {
    /// `driftsCount`. Never null. Read-only: the service computes it.
    pub drifts_count: mg::Field<i32>,
    /// `errorDetails`. Read-only: the service computes it.
    pub error_details: mg::Field<Vec<super::ErrorDetail>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `monitorId`. Never null. Read-only: the service computes it. Set on creation only.
    pub monitor_id: mg::Field<String>,
    /// `runCompletionDateTime`. Never null. Read-only: the service computes it.
    pub run_completion_date_time: mg::Field<mg::DateTimeOffset>,
    /// `runInitiationDateTime`. Never null. Read-only: the service computes it.
    pub run_initiation_date_time: mg::Field<mg::DateTimeOffset>,
    /// `runStatus`. Never null. Read-only: the service computes it.
    pub run_status: mg::Field<mg::Open<super::MonitorRunStatus>>,
    /// `tenantId`. Never null. Read-only: the service computes it. Set on creation only.
    pub tenant_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ConfigurationMonitoringResult: "microsoft.graph.configurationMonitoringResult", entity, base super::Entity;
    drifts_count: "driftsCount" required computed,
    error_details: "errorDetails" required computed,
    id: "id" key required,
    monitor_id: "monitorId" required computed immutable,
    run_completion_date_time: "runCompletionDateTime" required computed,
    run_initiation_date_time: "runInitiationDateTime" required computed,
    run_status: "runStatus" required computed,
    tenant_id: "tenantId" required computed immutable,
}

mg::derived_from! { ConfigurationMonitoringResult: super::Entity }
