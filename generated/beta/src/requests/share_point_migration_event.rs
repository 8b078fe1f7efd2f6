// @generated
use crate::{mg, models, requests};

/// Requests on one [`SharePointMigrationEvent`](models::SharePointMigrationEvent): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .storage()
///     .file_storage()
///     .containers()
///     .id(id)
///     .migration_jobs()
///     .id(id)
///     .progress_events()
///     .id(id)
/// ```
#[derive(Clone, Debug)]
pub struct SharePointMigrationEventResource(mg::One<models::SharePointMigrationEvent>);

mg::builder! { SharePointMigrationEventResource: mg::One<models::SharePointMigrationEvent> }

impl SharePointMigrationEventResource {
    /// `…/microsoft.graph.sharePointMigrationFinishManifestFileUploadEvent`: cast to
    /// [`SharePointMigrationFinishManifestFileUploadEvent`].
    ///
    /// [`SharePointMigrationFinishManifestFileUploadEvent`]: models::SharePointMigrationFinishManifestFileUploadEvent
    #[doc(alias = "microsoft.graph.sharePointMigrationFinishManifestFileUploadEvent")]
    #[inline]
    pub fn cast_to_share_point_migration_finish_manifest_file_upload_event(
        &self,
    ) -> requests::share_point_migration_finish_manifest_file_upload_event::SharePointMigrationFinishManifestFileUploadEventResource {
        mg::navigate(
            self,
            "microsoft.graph.sharePointMigrationFinishManifestFileUploadEvent",
        )
    }

    /// `…/microsoft.graph.sharePointMigrationJobCancelledEvent`: cast to
    /// [`SharePointMigrationJobCancelledEvent`](models::SharePointMigrationJobCancelledEvent).
    #[doc(alias = "microsoft.graph.sharePointMigrationJobCancelledEvent")]
    #[inline]
    pub fn cast_to_share_point_migration_job_cancelled_event(
        &self,
    ) -> requests::share_point_migration_job_cancelled_event::SharePointMigrationJobCancelledEventResource {
        mg::navigate(self, "microsoft.graph.sharePointMigrationJobCancelledEvent")
    }

    /// `…/microsoft.graph.sharePointMigrationJobDeletedEvent`: cast to
    /// [`SharePointMigrationJobDeletedEvent`](models::SharePointMigrationJobDeletedEvent).
    #[doc(alias = "microsoft.graph.sharePointMigrationJobDeletedEvent")]
    #[inline]
    pub fn cast_to_share_point_migration_job_deleted_event(
        &self,
    ) -> requests::share_point_migration_job_deleted_event::SharePointMigrationJobDeletedEventResource {
        mg::navigate(self, "microsoft.graph.sharePointMigrationJobDeletedEvent")
    }

    /// `…/microsoft.graph.sharePointMigrationJobErrorEvent`: cast to
    /// [`SharePointMigrationJobErrorEvent`](models::SharePointMigrationJobErrorEvent).
    #[doc(alias = "microsoft.graph.sharePointMigrationJobErrorEvent")]
    #[inline]
    pub fn cast_to_share_point_migration_job_error_event(
        &self,
    ) -> requests::share_point_migration_job_error_event::SharePointMigrationJobErrorEventResource {
        mg::navigate(self, "microsoft.graph.sharePointMigrationJobErrorEvent")
    }

    /// `…/microsoft.graph.sharePointMigrationJobPostponedEvent`: cast to
    /// [`SharePointMigrationJobPostponedEvent`](models::SharePointMigrationJobPostponedEvent).
    #[doc(alias = "microsoft.graph.sharePointMigrationJobPostponedEvent")]
    #[inline]
    pub fn cast_to_share_point_migration_job_postponed_event(
        &self,
    ) -> requests::share_point_migration_job_postponed_event::SharePointMigrationJobPostponedEventResource {
        mg::navigate(self, "microsoft.graph.sharePointMigrationJobPostponedEvent")
    }

    /// `…/microsoft.graph.sharePointMigrationJobProgressEvent`: cast to
    /// [`SharePointMigrationJobProgressEvent`](models::SharePointMigrationJobProgressEvent).
    #[doc(alias = "microsoft.graph.sharePointMigrationJobProgressEvent")]
    #[inline]
    pub fn cast_to_share_point_migration_job_progress_event(
        &self,
    ) -> requests::share_point_migration_job_progress_event::SharePointMigrationJobProgressEventResource {
        mg::navigate(self, "microsoft.graph.sharePointMigrationJobProgressEvent")
    }

    /// `…/microsoft.graph.sharePointMigrationJobQueuedEvent`: cast to
    /// [`SharePointMigrationJobQueuedEvent`](models::SharePointMigrationJobQueuedEvent).
    #[doc(alias = "microsoft.graph.sharePointMigrationJobQueuedEvent")]
    #[inline]
    pub fn cast_to_share_point_migration_job_queued_event(
        &self,
    ) -> requests::share_point_migration_job_queued_event::SharePointMigrationJobQueuedEventResource {
        mg::navigate(self, "microsoft.graph.sharePointMigrationJobQueuedEvent")
    }

    /// `…/microsoft.graph.sharePointMigrationJobStartEvent`: cast to
    /// [`SharePointMigrationJobStartEvent`](models::SharePointMigrationJobStartEvent).
    #[doc(alias = "microsoft.graph.sharePointMigrationJobStartEvent")]
    #[inline]
    pub fn cast_to_share_point_migration_job_start_event(
        &self,
    ) -> requests::share_point_migration_job_start_event::SharePointMigrationJobStartEventResource {
        mg::navigate(self, "microsoft.graph.sharePointMigrationJobStartEvent")
    }
}

/// Requests on a collection of [`SharePointMigrationEvent`](models::SharePointMigrationEvent):
/// `list`, `create`, `count`, `id` for one of them, and the methods below.
///
/// For example
/// `graph.storage().file_storage().containers().id(id).migration_jobs().id(id).progress_events()`.
#[derive(Clone, Debug)]
pub struct SharePointMigrationEventCollection(
    mg::Many<models::SharePointMigrationEvent, SharePointMigrationEventResource>,
);

mg::builder! { SharePointMigrationEventCollection: mg::Many<models::SharePointMigrationEvent, SharePointMigrationEventResource> }

impl SharePointMigrationEventCollection {
    /// `…/microsoft.graph.sharePointMigrationFinishManifestFileUploadEvent`: the members that are
    /// [`SharePointMigrationFinishManifestFileUploadEvent`].
    ///
    /// [`SharePointMigrationFinishManifestFileUploadEvent`]: models::SharePointMigrationFinishManifestFileUploadEvent
    #[doc(alias = "microsoft.graph.sharePointMigrationFinishManifestFileUploadEvent")]
    #[inline]
    pub fn cast_to_share_point_migration_finish_manifest_file_upload_event(
        &self,
    ) -> requests::share_point_migration_finish_manifest_file_upload_event::SharePointMigrationFinishManifestFileUploadEventCollection {
        mg::navigate(
            self,
            "microsoft.graph.sharePointMigrationFinishManifestFileUploadEvent",
        )
    }

    /// `…/microsoft.graph.sharePointMigrationJobCancelledEvent`: the members that are
    /// [`SharePointMigrationJobCancelledEvent`](models::SharePointMigrationJobCancelledEvent).
    #[doc(alias = "microsoft.graph.sharePointMigrationJobCancelledEvent")]
    #[inline]
    pub fn cast_to_share_point_migration_job_cancelled_event(
        &self,
    ) -> requests::share_point_migration_job_cancelled_event::SharePointMigrationJobCancelledEventCollection {
        mg::navigate(self, "microsoft.graph.sharePointMigrationJobCancelledEvent")
    }

    /// `…/microsoft.graph.sharePointMigrationJobDeletedEvent`: the members that are
    /// [`SharePointMigrationJobDeletedEvent`](models::SharePointMigrationJobDeletedEvent).
    #[doc(alias = "microsoft.graph.sharePointMigrationJobDeletedEvent")]
    #[inline]
    pub fn cast_to_share_point_migration_job_deleted_event(
        &self,
    ) -> requests::share_point_migration_job_deleted_event::SharePointMigrationJobDeletedEventCollection {
        mg::navigate(self, "microsoft.graph.sharePointMigrationJobDeletedEvent")
    }

    /// `…/microsoft.graph.sharePointMigrationJobErrorEvent`: the members that are
    /// [`SharePointMigrationJobErrorEvent`](models::SharePointMigrationJobErrorEvent).
    #[doc(alias = "microsoft.graph.sharePointMigrationJobErrorEvent")]
    #[inline]
    pub fn cast_to_share_point_migration_job_error_event(
        &self,
    ) -> requests::share_point_migration_job_error_event::SharePointMigrationJobErrorEventCollection {
        mg::navigate(self, "microsoft.graph.sharePointMigrationJobErrorEvent")
    }

    /// `…/microsoft.graph.sharePointMigrationJobPostponedEvent`: the members that are
    /// [`SharePointMigrationJobPostponedEvent`](models::SharePointMigrationJobPostponedEvent).
    #[doc(alias = "microsoft.graph.sharePointMigrationJobPostponedEvent")]
    #[inline]
    pub fn cast_to_share_point_migration_job_postponed_event(
        &self,
    ) -> requests::share_point_migration_job_postponed_event::SharePointMigrationJobPostponedEventCollection {
        mg::navigate(self, "microsoft.graph.sharePointMigrationJobPostponedEvent")
    }

    /// `…/microsoft.graph.sharePointMigrationJobProgressEvent`: the members that are
    /// [`SharePointMigrationJobProgressEvent`](models::SharePointMigrationJobProgressEvent).
    #[doc(alias = "microsoft.graph.sharePointMigrationJobProgressEvent")]
    #[inline]
    pub fn cast_to_share_point_migration_job_progress_event(
        &self,
    ) -> requests::share_point_migration_job_progress_event::SharePointMigrationJobProgressEventCollection {
        mg::navigate(self, "microsoft.graph.sharePointMigrationJobProgressEvent")
    }

    /// `…/microsoft.graph.sharePointMigrationJobQueuedEvent`: the members that are
    /// [`SharePointMigrationJobQueuedEvent`](models::SharePointMigrationJobQueuedEvent).
    #[doc(alias = "microsoft.graph.sharePointMigrationJobQueuedEvent")]
    #[inline]
    pub fn cast_to_share_point_migration_job_queued_event(
        &self,
    ) -> requests::share_point_migration_job_queued_event::SharePointMigrationJobQueuedEventCollection {
        mg::navigate(self, "microsoft.graph.sharePointMigrationJobQueuedEvent")
    }

    /// `…/microsoft.graph.sharePointMigrationJobStartEvent`: the members that are
    /// [`SharePointMigrationJobStartEvent`](models::SharePointMigrationJobStartEvent).
    #[doc(alias = "microsoft.graph.sharePointMigrationJobStartEvent")]
    #[inline]
    pub fn cast_to_share_point_migration_job_start_event(
        &self,
    ) -> requests::share_point_migration_job_start_event::SharePointMigrationJobStartEventCollection {
        mg::navigate(self, "microsoft.graph.sharePointMigrationJobStartEvent")
    }
}
