// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.synchronizationJob`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/synchronizationjob?view=graph-rest-beta>
    SynchronizationJob "microsoft.graph.synchronizationJob" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `schedule`: synchronizationSchedule
    schedule "schedule": mg::Boxed<super::SynchronizationSchedule>,
    /// `status`: synchronizationStatus
    status "status": mg::Boxed<super::SynchronizationStatus>,
    /// `synchronizationJobSettings`: Collection(keyValuePair)
    synchronization_job_settings "synchronizationJobSettings": Vec<super::KeyValuePair>,
    /// `templateId`: String
    template_id "templateId": String,
}

mg::derived_from! { SynchronizationJob: super::Entity }

impl SynchronizationJob {
    /// `bulkUpload`: `bulkUpload`, contained
    pub const BULK_UPLOAD: mg::Nav<SynchronizationJob, super::BulkUpload> = mg::Nav::new(
        "bulkUpload",
    );
    /// `schema`: `synchronizationSchema`, contained
    pub const SCHEMA: mg::Nav<SynchronizationJob, super::SynchronizationSchema> = mg::Nav::new(
        "schema",
    );
}
