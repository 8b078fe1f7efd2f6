// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.exactMatchSession`, an entity type derived from `microsoft.graph.exactMatchSessionBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/exactmatchsession?view=graph-rest-beta>
    ExactMatchSession "microsoft.graph.exactMatchSession" "entity" : super::ExactMatchSessionBase;
    /// `checksum`: String
    checksum "checksum": String,
    /// `completionDateTime`: DateTimeOffset
    completion_date_time "completionDateTime": mg::DateTimeOffset,
    /// `creationDateTime`: DateTimeOffset
    creation_date_time "creationDateTime": mg::DateTimeOffset,
    /// `dataStoreId`: String
    data_store_id "dataStoreId": String,
    /// `dataUploadURI`: String
    data_upload_uri "dataUploadURI": String,
    /// `error`: classificationError
    error "error": mg::Boxed<super::ClassificationError>,
    /// `fields`: Collection(String)
    fields "fields": Vec<String>,
    /// `fileName`: String
    file_name "fileName": String,
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
    /// `rowsPerBlock`: Int32
    rows_per_block "rowsPerBlock": i32,
    /// `salt`: String
    salt "salt": String,
    /// `startDateTime`: DateTimeOffset
    start_date_time "startDateTime": mg::DateTimeOffset,
    /// `state`: String
    state "state": String,
    /// `totalBlockCount`: Int32
    total_block_count "totalBlockCount": i32,
    /// `totalJobCount`: Int32
    total_job_count "totalJobCount": i32,
    /// `uploadAgentId`: String
    upload_agent_id "uploadAgentId": String,
    /// `uploadCompletionDateTime`: DateTimeOffset
    upload_completion_date_time "uploadCompletionDateTime": mg::DateTimeOffset,
}

mg::derived_from! { ExactMatchSession: super::ExactMatchSessionBase, super::ExactMatchJobBase, super::Entity }

impl ExactMatchSession {
    /// `uploadAgent`: `exactMatchUploadAgent`, contained
    pub const UPLOAD_AGENT: mg::Nav<ExactMatchSession, super::ExactMatchUploadAgent> = mg::Nav::new(
        "uploadAgent",
    );
}
