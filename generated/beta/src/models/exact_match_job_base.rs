// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.exactMatchJobBase`][reference], derived from
/// [`Entity`](super::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/exactmatchjobbase?view=graph-rest-beta
pub struct ExactMatchJobBase {
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
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ExactMatchJobBase: "microsoft.graph.exactMatchJobBase", entity abstract, base super::Entity, family ExactMatchJobBaseKind;
    completion_date_time: "completionDateTime",
    creation_date_time: "creationDateTime",
    error: "error",
    id: "id" key required,
    last_updated_date_time: "lastUpdatedDateTime",
    start_date_time: "startDateTime",
}

mg::derived_from! { ExactMatchJobBase: super::Entity }

/// The types derived from [`ExactMatchJobBase`].
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
