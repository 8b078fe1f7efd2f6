// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.crossTenantMigrationJob`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/crosstenantmigrationjob?view=graph-rest-beta>
    CrossTenantMigrationJob "microsoft.graph.crossTenantMigrationJob" "entity" : super::Entity;
    /// `completeAfterDateTime`: DateTimeOffset
    complete_after_date_time "completeAfterDateTime": mg::DateTimeOffset,
    /// `createdBy`: String
    created_by "createdBy": String,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `displayName`: String
    display_name "displayName": String,
    /// `exchangeSettings`: exchangeOnlineCrossTenantMigrationSettings
    exchange_settings "exchangeSettings": mg::Boxed<super::ExchangeOnlineCrossTenantMigrationSettings>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `jobType`: crossTenantMigrationJobType, not null
    job_type "jobType" "r": mg::Open<super::CrossTenantMigrationJobType>,
    /// `lastUpdatedDateTime`: DateTimeOffset
    last_updated_date_time "lastUpdatedDateTime": mg::DateTimeOffset,
    /// `message`: String
    message "message": String,
    /// `resourceType`: String
    resource_type "resourceType": String,
    /// `resources`: Collection(String)
    resources "resources": Vec<String>,
    /// `sourceTenantId`: String
    source_tenant_id "sourceTenantId": String,
    /// `status`: crossTenantMigrationJobStatus, not null
    status "status" "r": mg::Open<super::CrossTenantMigrationJobStatus>,
    /// `targetTenantId`: String
    target_tenant_id "targetTenantId": String,
    /// `workloads`: Collection(String)
    workloads "workloads": Vec<String>,
}

mg::derived_from! { CrossTenantMigrationJob: super::Entity }

impl CrossTenantMigrationJob {
    /// `users`: many `crossTenantMigrationTask`, contained
    pub const USERS: mg::Nav<
        CrossTenantMigrationJob,
        Vec<super::CrossTenantMigrationTask>,
    > = mg::Nav::new("users");
}
