// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.configurationMonitoringResult`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/configurationmonitoringresult?view=graph-rest-beta>
    ConfigurationMonitoringResult "microsoft.graph.configurationMonitoringResult" "entity" : super::Entity;
    /// `driftsCount`: Int32, not null, computed
    drifts_count "driftsCount" "rc": i32,
    /// `errorDetails`: Collection(errorDetail), items not null, computed
    error_details "errorDetails" "rc": Vec<super::ErrorDetail>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `monitorId`: String, not null, computed, immutable
    monitor_id "monitorId" "rci": String,
    /// `runCompletionDateTime`: DateTimeOffset, not null, computed
    run_completion_date_time "runCompletionDateTime" "rc": mg::DateTimeOffset,
    /// `runInitiationDateTime`: DateTimeOffset, not null, computed
    run_initiation_date_time "runInitiationDateTime" "rc": mg::DateTimeOffset,
    /// `runStatus`: monitorRunStatus, not null, computed
    run_status "runStatus" "rc": mg::Open<super::MonitorRunStatus>,
    /// `tenantId`: String, not null, computed, immutable
    tenant_id "tenantId" "rci": String,
}

mg::derived_from! { ConfigurationMonitoringResult: super::Entity }
