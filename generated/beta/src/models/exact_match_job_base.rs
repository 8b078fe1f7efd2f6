// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.exactMatchJobBase`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/exactmatchjobbase?view=graph-rest-beta>
    ExactMatchJobBase "microsoft.graph.exactMatchJobBase" "entity abstract" : super::Entity => ExactMatchJobBaseKind;
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
}

mg::derived_from! { ExactMatchJobBase: super::Entity }

/// The types derived from `microsoft.graph.exactMatchJobBase`.
#[non_exhaustive]
pub enum ExactMatchJobBaseKind {
    ExactMatchLookupJob(Box<super::ExactMatchLookupJob>),
    ExactMatchSession(Box<super::ExactMatchSession>),
    ExactMatchSessionBase(Box<super::ExactMatchSessionBase>),
    /// None of these, or a type that this version does not know.
    Other(Box<ExactMatchJobBase>),
}

mg::family! {
    ExactMatchJobBase => ExactMatchJobBaseKind;
    ExactMatchLookupJob(super::ExactMatchLookupJob),
    ExactMatchSession(super::ExactMatchSession),
    ExactMatchSessionBase(super::ExactMatchSessionBase),
}
