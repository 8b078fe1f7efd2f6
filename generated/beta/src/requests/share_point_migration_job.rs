// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.sharePointMigrationJob`, by its URL.
    ///
    /// For example `/storage/fileStorage/containers/{fileStorageContainer-id}/migrationJobs/{sharePointMigrationJob-id}`.
    SharePointMigrationJobResource(mg::One<models::SharePointMigrationJob>)
}

impl SharePointMigrationJobResource {
    /// `…/progressEvents`: many `sharePointMigrationEvent`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **FileStorageContainer.Selected** | **FileStorageContainer.Selected** |
    #[inline]
    pub fn progress_events(
        &self,
    ) -> requests::share_point_migration_event::SharePointMigrationEventCollection {
        mg::to(self, "progressEvents")
    }
}

/// A collection of `microsoft.graph.sharePointMigrationJob`, by its URL.
///
/// For example `/storage/fileStorage/containers/{fileStorageContainer-id}/migrationJobs`.
pub type SharePointMigrationJobCollection = mg::Many<
    models::SharePointMigrationJob,
    SharePointMigrationJobResource,
>;
