// @generated
use crate::mg;

/// Entity type [`microsoft.graph.crossTenantMigrationJob`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`CrossTenantMigrationJobCollection`], for example
/// `graph.solutions().migrations().cross_tenant_migration_jobs()`.
///
/// Operations: `cancel`, `migrate`, `validate`.
///
/// [`CrossTenantMigrationJobCollection`]: crate::requests::cross_tenant_migration_job::CrossTenantMigrationJobCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/crosstenantmigrationjob?view=graph-rest-beta
#[deprecated(
    note = "deprecated since 2023-11-15, to be removed on 2026-07-09 (revision 2023-11/PrivatePreview:CrossTenantContentMigrationAPI)"
)]
pub struct CrossTenantMigrationJob {
    /// `completeAfterDateTime`. Never null.
    pub complete_after_date_time: mg::Field<mg::DateTimeOffset>,
    /// `createdBy`. Never null.
    pub created_by: mg::Field<String>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `exchangeSettings`.
    pub exchange_settings: mg::Field<
        mg::Boxed<super::ExchangeOnlineCrossTenantMigrationSettings>,
    >,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `jobType`. Never null.
    pub job_type: mg::Field<mg::Open<super::CrossTenantMigrationJobType>>,
    /// `lastUpdatedDateTime`. Never null.
    pub last_updated_date_time: mg::Field<mg::DateTimeOffset>,
    /// `message`.
    pub message: mg::Field<String>,
    /// `resourceType`. Never null.
    pub resource_type: mg::Field<String>,
    /// `resources`.
    pub resources: mg::Field<Vec<String>>,
    /// `sourceTenantId`. Never null.
    pub source_tenant_id: mg::Field<String>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::CrossTenantMigrationJobStatus>>,
    /// `targetTenantId`. Never null.
    pub target_tenant_id: mg::Field<String>,
    /// `workloads`.
    pub workloads: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CrossTenantMigrationJob: "microsoft.graph.crossTenantMigrationJob", entity, base super::Entity;
    complete_after_date_time: "completeAfterDateTime" required,
    created_by: "createdBy" required,
    created_date_time: "createdDateTime" required,
    display_name: "displayName" required,
    exchange_settings: "exchangeSettings",
    id: "id" key required,
    job_type: "jobType" required,
    last_updated_date_time: "lastUpdatedDateTime" required,
    message: "message",
    resource_type: "resourceType" required,
    resources: "resources" required,
    source_tenant_id: "sourceTenantId" required,
    status: "status" required,
    target_tenant_id: "targetTenantId" required,
    workloads: "workloads" required,
}

mg::derived_from! { CrossTenantMigrationJob: super::Entity }

impl CrossTenantMigrationJob {
    /// `users`: many [`CrossTenantMigrationTask`](super::CrossTenantMigrationTask).
    pub const USERS: mg::Nav<
        CrossTenantMigrationJob,
        Vec<super::CrossTenantMigrationTask>,
    > = mg::Nav::new("users");
}
