// @generated
use crate::mg;

/// Entity type [`microsoft.graph.crossTenantMigrationTask`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`CrossTenantMigrationTaskCollection`], for example
/// `graph.solutions().migrations().cross_tenant_migration_jobs().id(id).users()`.
///
/// Operations: `cancel`.
///
/// [`CrossTenantMigrationTaskCollection`]: crate::requests::cross_tenant_migration_task::CrossTenantMigrationTaskCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/crosstenantmigrationtask?view=graph-rest-beta
#[deprecated(
    note = "deprecated since 2023-11-15, to be removed on 2026-07-09 (revision 2023-11/PrivatePreview:CrossTenantContentMigrationAPI)"
)]
pub struct CrossTenantMigrationTask {
    /// `currentStatus`.
    pub current_status: mg::Field<Vec<super::CrossTenantMigrationServiceStatusDetails>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastUpdatedDateTime`. Never null.
    pub last_updated_date_time: mg::Field<mg::DateTimeOffset>,
    /// `taskType`. Never null.
    pub task_type: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CrossTenantMigrationTask: "microsoft.graph.crossTenantMigrationTask", entity, base super::Entity;
    current_status: "currentStatus",
    id: "id" key required,
    last_updated_date_time: "lastUpdatedDateTime" required,
    task_type: "taskType" required,
}

mg::derived_from! { CrossTenantMigrationTask: super::Entity }
