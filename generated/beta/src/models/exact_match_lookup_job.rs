// @generated
use crate::mg;

/// Entity type [`microsoft.graph.exactMatchLookupJob`][reference], derived from
/// [`ExactMatchJobBase`](super::ExactMatchJobBase).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/exactmatchlookupjob?view=graph-rest-beta
pub struct ExactMatchLookupJob {
    /// `completionDateTime`.
    pub completion_date_time: mg::Field<mg::DateTimeOffset>,
    /// `creationDateTime`.
    pub creation_date_time: mg::Field<mg::DateTimeOffset>,
    /// `error`.
    pub error: mg::Field<mg::Boxed<super::ClassificationError>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastUpdatedDateTime`.
    pub last_updated_date_time: mg::Field<mg::DateTimeOffset>,
    /// `startDateTime`.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `state`.
    pub state: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ExactMatchLookupJob: "microsoft.graph.exactMatchLookupJob", entity, base super::ExactMatchJobBase;
    completion_date_time: "completionDateTime",
    creation_date_time: "creationDateTime",
    error: "error",
    id: "id" key required,
    last_updated_date_time: "lastUpdatedDateTime",
    start_date_time: "startDateTime",
    state: "state",
}

mg::derived_from! { ExactMatchLookupJob: super::ExactMatchJobBase, super::Entity }

impl ExactMatchLookupJob {
    /// `matchingRows`: many [`LookupResultRow`](super::LookupResultRow).
    pub const MATCHING_ROWS: mg::Nav<ExactMatchLookupJob, Vec<super::LookupResultRow>> = mg::Nav::new(
        "matchingRows",
    );
}
