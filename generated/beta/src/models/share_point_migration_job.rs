// @generated
use crate::mg;

/// Entity type [`microsoft.graph.sharePointMigrationJob`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`SharePointMigrationJobCollection`], for example
/// `graph.storage().file_storage().containers().id(id).migration_jobs()`.
///
/// [`SharePointMigrationJobCollection`]: crate::requests::share_point_migration_job::SharePointMigrationJobCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/sharepointmigrationjob?view=graph-rest-beta
pub struct SharePointMigrationJob {
    /// `containerInfo`. Never null.
    pub container_info: mg::Field<mg::Boxed<super::SharePointMigrationContainerInfo>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SharePointMigrationJob: "microsoft.graph.sharePointMigrationJob", entity, base super::Entity;
    container_info: "containerInfo" required,
    id: "id" key required,
}

mg::derived_from! { SharePointMigrationJob: super::Entity }

impl SharePointMigrationJob {
    /// `progressEvents`: many [`SharePointMigrationEvent`](super::SharePointMigrationEvent).
    pub const PROGRESS_EVENTS: mg::Nav<
        SharePointMigrationJob,
        Vec<super::SharePointMigrationEvent>,
    > = mg::Nav::new("progressEvents");
}
