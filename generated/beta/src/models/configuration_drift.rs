// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.configurationDrift`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/configurationdrift?view=graph-rest-beta>
    ConfigurationDrift "microsoft.graph.configurationDrift" "entity" : super::Entity;
    /// `baselineResourceDisplayName`: String, not null, computed
    baseline_resource_display_name "baselineResourceDisplayName" "rc": String,
    /// `driftedProperties`: Collection(driftedProperty), items not null, computed
    drifted_properties "driftedProperties" "rc": Vec<super::DriftedProperty>,
    /// `firstReportedDateTime`: DateTimeOffset, not null, computed
    first_reported_date_time "firstReportedDateTime" "rc": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `monitorId`: String, not null, computed, immutable
    monitor_id "monitorId" "rci": String,
    /// `resourceInstanceIdentifier`: openComplexDictionaryType, not null, computed
    resource_instance_identifier "resourceInstanceIdentifier" "rc": mg::Boxed<super::OpenComplexDictionaryType>,
    /// `resourceType`: String, not null, computed
    resource_type "resourceType" "rc": String,
    /// `status`: driftStatus, not null, computed
    status "status" "rc": mg::Open<super::DriftStatus>,
    /// `tenantId`: String, not null, computed, immutable
    tenant_id "tenantId" "rci": String,
}

mg::derived_from! { ConfigurationDrift: super::Entity }
