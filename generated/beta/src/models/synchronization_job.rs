// @generated
use crate::mg;

/// Entity type [`microsoft.graph.synchronizationJob`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`SynchronizationJobCollection`], for example
/// `graph.applications().id(id).synchronization().jobs()`.
///
/// Operations: `pause`, `provision_on_demand`, `restart`, `start`, `validate_credentials`.
///
/// [`SynchronizationJobCollection`]: crate::requests::synchronization_job::SynchronizationJobCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/synchronizationjob?view=graph-rest-beta
pub struct SynchronizationJob {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `schedule`.
    pub schedule: mg::Field<mg::Boxed<super::SynchronizationSchedule>>,
    /// `status`.
    pub status: mg::Field<mg::Boxed<super::SynchronizationStatus>>,
    /// `synchronizationJobSettings`.
    pub synchronization_job_settings: mg::Field<Vec<super::KeyValuePair>>,
    /// `templateId`.
    pub template_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SynchronizationJob: "microsoft.graph.synchronizationJob", entity, base super::Entity;
    id: "id" key required,
    schedule: "schedule",
    status: "status",
    synchronization_job_settings: "synchronizationJobSettings",
    template_id: "templateId",
}

mg::derived_from! { SynchronizationJob: super::Entity }

impl SynchronizationJob {
    /// `bulkUpload`: [`BulkUpload`](super::BulkUpload).
    pub const BULK_UPLOAD: mg::Nav<SynchronizationJob, super::BulkUpload> = mg::Nav::new(
        "bulkUpload",
    );
    /// `schema`: [`SynchronizationSchema`](super::SynchronizationSchema).
    pub const SCHEMA: mg::Nav<SynchronizationJob, super::SynchronizationSchema> = mg::Nav::new(
        "schema",
    );
}
