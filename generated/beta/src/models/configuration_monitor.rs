// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.configurationMonitor`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/configurationmonitor?view=graph-rest-beta>
    ConfigurationMonitor "microsoft.graph.configurationMonitor" "entity" : super::Entity;
    /// `createdBy`: identitySet, not null, computed
    created_by "createdBy" "rc": mg::Boxed<super::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset, not null, computed
    created_date_time "createdDateTime" "rc": mg::DateTimeOffset,
    /// `description`: String, not null
    description "description" "r": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `inactivationReason`: String, computed
    inactivation_reason "inactivationReason" "c": String,
    /// `lastModifiedBy`: identitySet, not null, computed
    last_modified_by "lastModifiedBy" "rc": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset, not null, computed
    last_modified_date_time "lastModifiedDateTime" "rc": mg::DateTimeOffset,
    /// `mode`: monitorMode, not null
    mode "mode" "r": mg::Open<super::MonitorMode>,
    /// `monitorRunFrequencyInHours`: Int32, not null, computed
    monitor_run_frequency_in_hours "monitorRunFrequencyInHours" "rc": i32,
    /// `parameters`: openComplexDictionaryType
    parameters "parameters": mg::Boxed<super::OpenComplexDictionaryType>,
    /// `status`: monitorStatus, not null, computed
    status "status" "rc": mg::Open<super::MonitorStatus>,
    /// `tenantId`: String, not null, computed, immutable
    tenant_id "tenantId" "rci": String,
}

mg::derived_from! { ConfigurationMonitor: super::Entity }

impl ConfigurationMonitor {
    /// `baseline`: `configurationBaseline`, contained
    pub const BASELINE: mg::Nav<ConfigurationMonitor, super::ConfigurationBaseline> = mg::Nav::new(
        "baseline",
    );
}
