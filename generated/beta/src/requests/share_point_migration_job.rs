// @generated
use crate::{mg, models, requests};

/// Requests on one [`SharePointMigrationJob`](models::SharePointMigrationJob): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.storage().file_storage().containers().id(id).migration_jobs().id(id)`.
#[derive(Clone, Debug)]
pub struct SharePointMigrationJobResource(mg::One<models::SharePointMigrationJob>);

mg::builder! { SharePointMigrationJobResource: mg::One<models::SharePointMigrationJob> }

impl SharePointMigrationJobResource {
    /// `…/progressEvents`: many [`SharePointMigrationEvent`](models::SharePointMigrationEvent).
    ///
    /// Least privileged permission to read: `FileStorageContainer.Selected` (delegated,
    /// application).
    #[inline]
    pub fn progress_events(
        &self,
    ) -> requests::share_point_migration_event::SharePointMigrationEventCollection {
        mg::navigate(self, "progressEvents")
    }
}

/// Requests on a collection of [`SharePointMigrationJob`](models::SharePointMigrationJob): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.storage().file_storage().containers().id(id).migration_jobs()`.
pub type SharePointMigrationJobCollection = mg::Many<
    models::SharePointMigrationJob,
    SharePointMigrationJobResource,
>;
