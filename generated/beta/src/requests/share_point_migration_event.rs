// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.sharePointMigrationEvent`, by its URL.
    ///
    /// For example `/storage/fileStorage/containers/{fileStorageContainer-id}/migrationJobs/{sharePointMigrationJob-id}/progressEvents/{sharePointMigrationEvent-id}`.
    SharePointMigrationEventResource(mg::One<models::SharePointMigrationEvent>)
}

impl SharePointMigrationEventResource {
    /// `…/microsoft.graph.sharePointMigrationFinishManifestFileUploadEvent`
    #[inline]
    pub fn as_share_point_migration_finish_manifest_file_upload_event(
        &self,
    ) -> requests::share_point_migration_finish_manifest_file_upload_event::SharePointMigrationFinishManifestFileUploadEventResource {
        mg::to(self, "microsoft.graph.sharePointMigrationFinishManifestFileUploadEvent")
    }

    /// `…/microsoft.graph.sharePointMigrationJobCancelledEvent`
    #[inline]
    pub fn as_share_point_migration_job_cancelled_event(
        &self,
    ) -> requests::share_point_migration_job_cancelled_event::SharePointMigrationJobCancelledEventResource {
        mg::to(self, "microsoft.graph.sharePointMigrationJobCancelledEvent")
    }

    /// `…/microsoft.graph.sharePointMigrationJobDeletedEvent`
    #[inline]
    pub fn as_share_point_migration_job_deleted_event(
        &self,
    ) -> requests::share_point_migration_job_deleted_event::SharePointMigrationJobDeletedEventResource {
        mg::to(self, "microsoft.graph.sharePointMigrationJobDeletedEvent")
    }

    /// `…/microsoft.graph.sharePointMigrationJobErrorEvent`
    #[inline]
    pub fn as_share_point_migration_job_error_event(
        &self,
    ) -> requests::share_point_migration_job_error_event::SharePointMigrationJobErrorEventResource {
        mg::to(self, "microsoft.graph.sharePointMigrationJobErrorEvent")
    }

    /// `…/microsoft.graph.sharePointMigrationJobPostponedEvent`
    #[inline]
    pub fn as_share_point_migration_job_postponed_event(
        &self,
    ) -> requests::share_point_migration_job_postponed_event::SharePointMigrationJobPostponedEventResource {
        mg::to(self, "microsoft.graph.sharePointMigrationJobPostponedEvent")
    }

    /// `…/microsoft.graph.sharePointMigrationJobProgressEvent`
    #[inline]
    pub fn as_share_point_migration_job_progress_event(
        &self,
    ) -> requests::share_point_migration_job_progress_event::SharePointMigrationJobProgressEventResource {
        mg::to(self, "microsoft.graph.sharePointMigrationJobProgressEvent")
    }

    /// `…/microsoft.graph.sharePointMigrationJobQueuedEvent`
    #[inline]
    pub fn as_share_point_migration_job_queued_event(
        &self,
    ) -> requests::share_point_migration_job_queued_event::SharePointMigrationJobQueuedEventResource {
        mg::to(self, "microsoft.graph.sharePointMigrationJobQueuedEvent")
    }

    /// `…/microsoft.graph.sharePointMigrationJobStartEvent`
    #[inline]
    pub fn as_share_point_migration_job_start_event(
        &self,
    ) -> requests::share_point_migration_job_start_event::SharePointMigrationJobStartEventResource {
        mg::to(self, "microsoft.graph.sharePointMigrationJobStartEvent")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.sharePointMigrationEvent`, by its URL.
    ///
    /// For example `/storage/fileStorage/containers/{fileStorageContainer-id}/migrationJobs/{sharePointMigrationJob-id}/progressEvents`.
    SharePointMigrationEventCollection(mg::Many<models::SharePointMigrationEvent, SharePointMigrationEventResource>)
}

impl SharePointMigrationEventCollection {
    /// `…/microsoft.graph.sharePointMigrationFinishManifestFileUploadEvent`
    #[inline]
    pub fn as_share_point_migration_finish_manifest_file_upload_event(
        &self,
    ) -> requests::share_point_migration_finish_manifest_file_upload_event::SharePointMigrationFinishManifestFileUploadEventCollection {
        mg::to(self, "microsoft.graph.sharePointMigrationFinishManifestFileUploadEvent")
    }

    /// `…/microsoft.graph.sharePointMigrationJobCancelledEvent`
    #[inline]
    pub fn as_share_point_migration_job_cancelled_event(
        &self,
    ) -> requests::share_point_migration_job_cancelled_event::SharePointMigrationJobCancelledEventCollection {
        mg::to(self, "microsoft.graph.sharePointMigrationJobCancelledEvent")
    }

    /// `…/microsoft.graph.sharePointMigrationJobDeletedEvent`
    #[inline]
    pub fn as_share_point_migration_job_deleted_event(
        &self,
    ) -> requests::share_point_migration_job_deleted_event::SharePointMigrationJobDeletedEventCollection {
        mg::to(self, "microsoft.graph.sharePointMigrationJobDeletedEvent")
    }

    /// `…/microsoft.graph.sharePointMigrationJobErrorEvent`
    #[inline]
    pub fn as_share_point_migration_job_error_event(
        &self,
    ) -> requests::share_point_migration_job_error_event::SharePointMigrationJobErrorEventCollection {
        mg::to(self, "microsoft.graph.sharePointMigrationJobErrorEvent")
    }

    /// `…/microsoft.graph.sharePointMigrationJobPostponedEvent`
    #[inline]
    pub fn as_share_point_migration_job_postponed_event(
        &self,
    ) -> requests::share_point_migration_job_postponed_event::SharePointMigrationJobPostponedEventCollection {
        mg::to(self, "microsoft.graph.sharePointMigrationJobPostponedEvent")
    }

    /// `…/microsoft.graph.sharePointMigrationJobProgressEvent`
    #[inline]
    pub fn as_share_point_migration_job_progress_event(
        &self,
    ) -> requests::share_point_migration_job_progress_event::SharePointMigrationJobProgressEventCollection {
        mg::to(self, "microsoft.graph.sharePointMigrationJobProgressEvent")
    }

    /// `…/microsoft.graph.sharePointMigrationJobQueuedEvent`
    #[inline]
    pub fn as_share_point_migration_job_queued_event(
        &self,
    ) -> requests::share_point_migration_job_queued_event::SharePointMigrationJobQueuedEventCollection {
        mg::to(self, "microsoft.graph.sharePointMigrationJobQueuedEvent")
    }

    /// `…/microsoft.graph.sharePointMigrationJobStartEvent`
    #[inline]
    pub fn as_share_point_migration_job_start_event(
        &self,
    ) -> requests::share_point_migration_job_start_event::SharePointMigrationJobStartEventCollection {
        mg::to(self, "microsoft.graph.sharePointMigrationJobStartEvent")
    }
}
