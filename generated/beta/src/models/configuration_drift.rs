// @generated
use crate::mg;

/// Entity type [`microsoft.graph.configurationDrift`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ConfigurationDriftCollection`], for example
/// `graph.admin().configuration_management().configuration_drifts()`.
///
/// [`ConfigurationDriftCollection`]: crate::requests::configuration_drift::ConfigurationDriftCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/configurationdrift?view=graph-rest-beta
pub struct ConfigurationDrift {
    /// `baselineResourceDisplayName`. Never null. Read-only: the service computes it.
    pub baseline_resource_display_name: mg::Field<String>,
    /// `driftedProperties`. Read-only: the service computes it.
    pub drifted_properties: mg::Field<Vec<super::DriftedProperty>>,
    /// `firstReportedDateTime`. Never null. Read-only: the service computes it.
    pub first_reported_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `monitorId`. Never null. Read-only: the service computes it. Set on creation only.
    pub monitor_id: mg::Field<String>,
    /// `resourceInstanceIdentifier`. Never null. Read-only: the service computes it.
    pub resource_instance_identifier: mg::Field<
        mg::Boxed<super::OpenComplexDictionaryType>,
    >,
    /// `resourceType`. Never null. Read-only: the service computes it.
    pub resource_type: mg::Field<String>,
    /// `status`. Never null. Read-only: the service computes it.
    pub status: mg::Field<mg::Open<super::DriftStatus>>,
    /// `tenantId`. Never null. Read-only: the service computes it. Set on creation only.
    pub tenant_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ConfigurationDrift: "microsoft.graph.configurationDrift", entity, base super::Entity;
    baseline_resource_display_name: "baselineResourceDisplayName" required computed,
    drifted_properties: "driftedProperties" required computed,
    first_reported_date_time: "firstReportedDateTime" required computed,
    id: "id" key required,
    monitor_id: "monitorId" required computed immutable,
    resource_instance_identifier: "resourceInstanceIdentifier" required computed,
    resource_type: "resourceType" required computed,
    status: "status" required computed,
    tenant_id: "tenantId" required computed immutable,
}

mg::derived_from! { ConfigurationDrift: super::Entity }
