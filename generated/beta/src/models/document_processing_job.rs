// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.documentProcessingJob`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/documentprocessingjob?view=graph-rest-beta>
    DocumentProcessingJob "microsoft.graph.documentProcessingJob" "entity" : super::Entity;
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `jobType`: documentProcessingJobType
    job_type "jobType": mg::Open<super::DocumentProcessingJobType>,
    /// `listItemUniqueId`: String, not null
    list_item_unique_id "listItemUniqueId" "r": String,
    /// `status`: documentProcessingJobStatus
    status "status": mg::Open<super::DocumentProcessingJobStatus>,
}

mg::derived_from! { DocumentProcessingJob: super::Entity }
