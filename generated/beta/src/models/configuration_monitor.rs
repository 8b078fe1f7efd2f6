// @generated
use crate::mg;

/// Entity type [`microsoft.graph.configurationMonitor`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ConfigurationMonitorCollection`], for example
/// `graph.admin().configuration_management().configuration_monitors()`.
///
/// [`ConfigurationMonitorCollection`]: crate::requests::configuration_monitor::ConfigurationMonitorCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/configurationmonitor?view=graph-rest-beta
pub struct ConfigurationMonitor {
    /// `createdBy`. Never null. Read-only: the service computes it.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`. Never null. Read-only: the service computes it.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`. Never null.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `inactivationReason`. Read-only: the service computes it.
    pub inactivation_reason: mg::Field<String>,
    /// `lastModifiedBy`. Never null. Read-only: the service computes it.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedDateTime`. Never null. Read-only: the service computes it.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `mode`. Never null.
    pub mode: mg::Field<mg::Open<super::MonitorMode>>,
    /// `monitorRunFrequencyInHours`. Never null. Read-only: the service computes it.
    pub monitor_run_frequency_in_hours: mg::Field<i32>,
    /// `parameters`.
    pub parameters: mg::Field<mg::Boxed<super::OpenComplexDictionaryType>>,
    /// `status`. Never null. Read-only: the service computes it.
    pub status: mg::Field<mg::Open<super::MonitorStatus>>,
    /// `tenantId`. Never null. Read-only: the service computes it. Set on creation only.
    pub tenant_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ConfigurationMonitor: "microsoft.graph.configurationMonitor", entity, base super::Entity;
    created_by: "createdBy" required computed,
    created_date_time: "createdDateTime" required computed,
    description: "description" required,
    display_name: "displayName" required,
    id: "id" key required,
    inactivation_reason: "inactivationReason" computed,
    last_modified_by: "lastModifiedBy" required computed,
    last_modified_date_time: "lastModifiedDateTime" required computed,
    mode: "mode" required,
    monitor_run_frequency_in_hours: "monitorRunFrequencyInHours" required computed,
    parameters: "parameters",
    status: "status" required computed,
    tenant_id: "tenantId" required computed immutable,
}

mg::derived_from! { ConfigurationMonitor: super::Entity }

impl ConfigurationMonitor {
    /// `baseline`: [`ConfigurationBaseline`](super::ConfigurationBaseline).
    pub const BASELINE: mg::Nav<ConfigurationMonitor, super::ConfigurationBaseline> = mg::Nav::new(
        "baseline",
    );
}
