// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.crossTenantMigrationJob`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/crosstenantmigrationjob?view=graph-rest-beta>
    #[deprecated(note = "deprecated since 2023-11-15, to be removed on 2026-07-09 (revision 2023-11/PrivatePreview:CrossTenantContentMigrationAPI)")]
    CrossTenantMigrationJob "microsoft.graph.crossTenantMigrationJob" "entity" : super::Entity;
    /// `completeAfterDateTime`: DateTimeOffset, not null
    complete_after_date_time "completeAfterDateTime" "r": mg::DateTimeOffset,
    /// `createdBy`: String, not null
    created_by "createdBy" "r": String,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `exchangeSettings`: exchangeOnlineCrossTenantMigrationSettings
    exchange_settings "exchangeSettings": mg::Boxed<super::ExchangeOnlineCrossTenantMigrationSettings>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `jobType`: crossTenantMigrationJobType, not null
    job_type "jobType" "r": mg::Open<super::CrossTenantMigrationJobType>,
    /// `lastUpdatedDateTime`: DateTimeOffset, not null
    last_updated_date_time "lastUpdatedDateTime" "r": mg::DateTimeOffset,
    /// `message`: String
    message "message": String,
    /// `resourceType`: String, not null
    resource_type "resourceType" "r": String,
    /// `resources`: Collection(String), items not null
    resources "resources" "r": Vec<String>,
    /// `sourceTenantId`: String, not null
    source_tenant_id "sourceTenantId" "r": String,
    /// `status`: crossTenantMigrationJobStatus, not null
    status "status" "r": mg::Open<super::CrossTenantMigrationJobStatus>,
    /// `targetTenantId`: String, not null
    target_tenant_id "targetTenantId" "r": String,
    /// `workloads`: Collection(String), items not null
    workloads "workloads" "r": Vec<String>,
}

mg::derived_from! { CrossTenantMigrationJob: super::Entity }

impl CrossTenantMigrationJob {
    /// `users`: many `crossTenantMigrationTask`, contained
    pub const USERS: mg::Nav<
        CrossTenantMigrationJob,
        Vec<super::CrossTenantMigrationTask>,
    > = mg::Nav::new("users");
}
