// @generated
use crate::mg;

/// Entity type [`microsoft.graph.configurationSnapshotJob`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ConfigurationSnapshotJobCollection`], for example
/// `graph.admin().configuration_management().configuration_snapshot_jobs()`.
///
/// [`ConfigurationSnapshotJobCollection`]: crate::requests::configuration_snapshot_job::ConfigurationSnapshotJobCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/configurationsnapshotjob?view=graph-rest-beta
pub struct ConfigurationSnapshotJob {
    /// `completedDateTime`. Never null. Read-only: the service computes it.
    pub completed_date_time: mg::Field<mg::DateTimeOffset>,
    /// `createdBy`. Never null. Read-only: the service computes it.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`. Never null. Read-only: the service computes it.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`. Never null.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `errorDetails`. Read-only: the service computes it.
    pub error_details: mg::Field<Vec<String>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `resourceLocation`. Never null. Read-only: the service computes it.
    pub resource_location: mg::Field<String>,
    /// `resources`.
    pub resources: mg::Field<Vec<String>>,
    /// `status`. Never null. Read-only: the service computes it.
    pub status: mg::Field<mg::Open<super::SnapshotJobStatus>>,
    /// `tenantId`. Never null. Read-only: the service computes it. Set on creation only.
    pub tenant_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ConfigurationSnapshotJob: "microsoft.graph.configurationSnapshotJob", entity, base super::Entity;
    completed_date_time: "completedDateTime" required computed,
    created_by: "createdBy" required computed,
    created_date_time: "createdDateTime" required computed,
    description: "description" required,
    display_name: "displayName" required,
    error_details: "errorDetails" required computed,
    id: "id" key required,
    resource_location: "resourceLocation" required computed,
    resources: "resources" required,
    status: "status" required computed,
    tenant_id: "tenantId" required computed immutable,
}

mg::derived_from! { ConfigurationSnapshotJob: super::Entity }
