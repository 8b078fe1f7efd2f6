// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.configurationSnapshotJob`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/configurationsnapshotjob?view=graph-rest-beta>
    ConfigurationSnapshotJob "microsoft.graph.configurationSnapshotJob" "entity" : super::Entity;
    /// `completedDateTime`: DateTimeOffset, not null, computed
    completed_date_time "completedDateTime" "rc": mg::DateTimeOffset,
    /// `createdBy`: identitySet, not null, computed
    created_by "createdBy" "rc": mg::Boxed<super::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset, not null, computed
    created_date_time "createdDateTime" "rc": mg::DateTimeOffset,
    /// `description`: String, not null
    description "description" "r": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `errorDetails`: Collection(String), items not null, computed
    error_details "errorDetails" "rc": Vec<String>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `resourceLocation`: String, not null, computed
    resource_location "resourceLocation" "rc": String,
    /// `resources`: Collection(String), items not null
    resources "resources" "r": Vec<String>,
    /// `status`: snapshotJobStatus, not null, computed
    status "status" "rc": mg::Open<super::SnapshotJobStatus>,
    /// `tenantId`: String, not null, computed, immutable
    tenant_id "tenantId" "rci": String,
}

mg::derived_from! { ConfigurationSnapshotJob: super::Entity }
