// @generated
use crate::mg;

/// Entity type [`microsoft.graph.exactMatchSessionBase`][reference], derived from
/// [`ExactMatchJobBase`](super::ExactMatchJobBase).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/exactmatchsessionbase?view=graph-rest-beta
pub struct ExactMatchSessionBase {
    /// `completionDateTime`.
    pub completion_date_time: mg::Field<mg::DateTimeOffset>,
    /// `creationDateTime`.
    pub creation_date_time: mg::Field<mg::DateTimeOffset>,
    /// `dataStoreId`.
    pub data_store_id: mg::Field<String>,
    /// `error`.
    pub error: mg::Field<mg::Boxed<super::ClassificationError>>,
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
    /// `startDateTime`.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `state`.
    pub state: mg::Field<String>,
    /// `totalBlockCount`.
    pub total_block_count: mg::Field<i32>,
    /// `totalJobCount`.
    pub total_job_count: mg::Field<i32>,
    /// `uploadCompletionDateTime`.
    pub upload_completion_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ExactMatchSessionBase: "microsoft.graph.exactMatchSessionBase", entity, base super::ExactMatchJobBase, family ExactMatchSessionBaseKind;
    completion_date_time: "completionDateTime",
    creation_date_time: "creationDateTime",
    data_store_id: "dataStoreId",
    error: "error",
    id: "id" key required,
    last_updated_date_time: "lastUpdatedDateTime",
    processing_completion_date_time: "processingCompletionDateTime",
    remaining_block_count: "remainingBlockCount",
    remaining_job_count: "remainingJobCount",
    start_date_time: "startDateTime",
    state: "state",
    total_block_count: "totalBlockCount",
    total_job_count: "totalJobCount",
    upload_completion_date_time: "uploadCompletionDateTime",
}

mg::derived_from! { ExactMatchSessionBase: super::ExactMatchJobBase, super::Entity }

/// The types derived from [`ExactMatchSessionBase`].
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
