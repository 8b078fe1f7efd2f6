// @generated
use crate::mg;

/// Entity type [`microsoft.graph.documentProcessingJob`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`DocumentProcessingJobCollection`], for example
/// `graph.sites().id(id).document_processing_jobs()`.
///
/// [`DocumentProcessingJobCollection`]: crate::requests::document_processing_job::DocumentProcessingJobCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/documentprocessingjob?view=graph-rest-beta
pub struct DocumentProcessingJob {
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `jobType`.
    pub job_type: mg::Field<mg::Open<super::DocumentProcessingJobType>>,
    /// `listItemUniqueId`. Never null.
    pub list_item_unique_id: mg::Field<String>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::DocumentProcessingJobStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DocumentProcessingJob: "microsoft.graph.documentProcessingJob", entity, base super::Entity;
    created_date_time: "createdDateTime",
    id: "id" key required,
    job_type: "jobType",
    list_item_unique_id: "listItemUniqueId" required,
    status: "status",
}

mg::derived_from! { DocumentProcessingJob: super::Entity }
