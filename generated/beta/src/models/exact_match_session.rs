// @generated
use crate::mg;

/// Entity type [`microsoft.graph.exactMatchSession`][reference], derived from
/// [`ExactMatchSessionBase`](super::ExactMatchSessionBase).
///
/// Requests: [`ExactMatchSessionCollection`], for example
/// `graph.data_classification().exact_match_data_stores().id(id).sessions()`.
///
/// Operations: `cancel`, `commit`, `renew`.
///
/// [`ExactMatchSessionCollection`]: crate::requests::exact_match_session::ExactMatchSessionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/exactmatchsession?view=graph-rest-beta
pub struct ExactMatchSession {
    /// `checksum`.
    pub checksum: mg::Field<String>,
    /// `completionDateTime`.
    pub completion_date_time: mg::Field<mg::DateTimeOffset>,
    /// `creationDateTime`.
    pub creation_date_time: mg::Field<mg::DateTimeOffset>,
    /// `dataStoreId`.
    pub data_store_id: mg::Field<String>,
    /// `dataUploadURI`. Secret: masked in `Debug`.
    pub data_upload_uri: mg::Field<String>,
    /// `error`.
    pub error: mg::Field<mg::Boxed<super::ClassificationError>>,
    /// `fields`.
    pub fields: mg::Field<Vec<String>>,
    /// `fileName`.
    pub file_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastUpdatedDateTime`.
    pub last_updated_date_time: mg::Field<mg::DateTimeOffset>,
    /// `processingCompletionDateTime`.
    pub processing_completion_date_time: mg::Field<mg::DateTimeOffset>,
    /// `remainingBlockCount`.
    pub remaining_block_count: mg::Field<i32>,
    /// `remainingJobCount`.
    pub remaining_job_count: mg::Field<i32>,
    /// `rowsPerBlock`.
    pub rows_per_block: mg::Field<i32>,
    /// `salt`. Secret: masked in `Debug`.
    pub salt: mg::Field<String>,
    /// `startDateTime`.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `state`.
    pub state: mg::Field<String>,
    /// `totalBlockCount`.
    pub total_block_count: mg::Field<i32>,
    /// `totalJobCount`.
    pub total_job_count: mg::Field<i32>,
    /// `uploadAgentId`.
    pub upload_agent_id: mg::Field<String>,
    /// `uploadCompletionDateTime`.
    pub upload_completion_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ExactMatchSession: "microsoft.graph.exactMatchSession", entity, base super::ExactMatchSessionBase;
    checksum: "checksum",
    completion_date_time: "completionDateTime",
    creation_date_time: "creationDateTime",
    data_store_id: "dataStoreId",
    data_upload_uri: "dataUploadURI" secret,
    error: "error",
    fields: "fields",
    file_name: "fileName",
    id: "id" key required,
    last_updated_date_time: "lastUpdatedDateTime",
    processing_completion_date_time: "processingCompletionDateTime",
    remaining_block_count: "remainingBlockCount",
    remaining_job_count: "remainingJobCount",
    rows_per_block: "rowsPerBlock",
    salt: "salt" secret,
    start_date_time: "startDateTime",
    state: "state",
    total_block_count: "totalBlockCount",
    total_job_count: "totalJobCount",
    upload_agent_id: "uploadAgentId",
    upload_completion_date_time: "uploadCompletionDateTime",
}

mg::derived_from! { ExactMatchSession: super::ExactMatchSessionBase, super::ExactMatchJobBase, super::Entity }

impl ExactMatchSession {
    /// `uploadAgent`: [`ExactMatchUploadAgent`](super::ExactMatchUploadAgent).
    pub const UPLOAD_AGENT: mg::Nav<ExactMatchSession, super::ExactMatchUploadAgent> = mg::Nav::new(
        "uploadAgent",
    );
}
