// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.exactMatchSessionBase`, an entity type derived from `microsoft.graph.exactMatchJobBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/exactmatchsessionbase?view=graph-rest-beta>
    ExactMatchSessionBase "microsoft.graph.exactMatchSessionBase" "entity" : super::ExactMatchJobBase => ExactMatchSessionBaseKind;
    /// `completionDateTime`: DateTimeOffset
    completion_date_time "completionDateTime": mg::DateTimeOffset,
    /// `creationDateTime`: DateTimeOffset
    creation_date_time "creationDateTime": mg::DateTimeOffset,
    /// `dataStoreId`: String
    data_store_id "dataStoreId": String,
    /// `error`: classificationError
    error "error": mg::Boxed<super::ClassificationError>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastUpdatedDateTime`: DateTimeOffset
    last_updated_date_time "lastUpdatedDateTime": mg::DateTimeOffset,
    /// `processingCompletionDateTime`: DateTimeOffset
    processing_completion_date_time "processingCompletionDateTime": mg::DateTimeOffset,
    /// `remainingBlockCount`: Int32
    remaining_block_count "remainingBlockCount": i32,
    /// `remainingJobCount`: Int32
    remaining_job_count "remainingJobCount": i32,
    /// `startDateTime`: DateTimeOffset
    start_date_time "startDateTime": mg::DateTimeOffset,
    /// `state`: String
    state "state": String,
    /// `totalBlockCount`: Int32
    total_block_count "totalBlockCount": i32,
    /// `totalJobCount`: Int32
    total_job_count "totalJobCount": i32,
    /// `uploadCompletionDateTime`: DateTimeOffset
    upload_completion_date_time "uploadCompletionDateTime": mg::DateTimeOffset,
}

mg::derived_from! { ExactMatchSessionBase: super::ExactMatchJobBase, super::Entity }

/// The types derived from `microsoft.graph.exactMatchSessionBase`.
#[non_exhaustive]
pub enum ExactMatchSessionBaseKind {
    ExactMatchSession(Box<super::ExactMatchSession>),
    /// None of these, or a type that this version does not know.
    Other(Box<ExactMatchSessionBase>),
}

mg::family! {
    ExactMatchSessionBase => ExactMatchSessionBaseKind;
    ExactMatchSession(super::ExactMatchSession),
}
