// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.exactMatchLookupJob`, an entity type derived from `microsoft.graph.exactMatchJobBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/exactmatchlookupjob?view=graph-rest-beta>
    ExactMatchLookupJob "microsoft.graph.exactMatchLookupJob" "entity" : super::ExactMatchJobBase;
    /// `completionDateTime`: DateTimeOffset
    completion_date_time "completionDateTime": mg::DateTimeOffset,
    /// `creationDateTime`: DateTimeOffset
    creation_date_time "creationDateTime": mg::DateTimeOffset,
    /// `error`: classificationError
    error "error": mg::Boxed<super::ClassificationError>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastUpdatedDateTime`: DateTimeOffset
    last_updated_date_time "lastUpdatedDateTime": mg::DateTimeOffset,
    /// `startDateTime`: DateTimeOffset
    start_date_time "startDateTime": mg::DateTimeOffset,
    /// `state`: String
    state "state": String,
}

mg::derived_from! { ExactMatchLookupJob: super::ExactMatchJobBase, super::Entity }

impl ExactMatchLookupJob {
    /// `matchingRows`: many `lookupResultRow`, contained
    pub const MATCHING_ROWS: mg::Nav<ExactMatchLookupJob, Vec<super::LookupResultRow>> = mg::Nav::new(
        "matchingRows",
    );
}
