// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.educationOutcome`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`EducationOutcomeCollection`](crate::requests::education_outcome::EducationOutcomeCollection),
/// for example `graph.education().me().assignments().id(id).submissions().id(id).outcomes()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/educationoutcome?view=graph-rest-beta
pub struct EducationOutcome {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EducationOutcome: "microsoft.graph.educationOutcome", entity abstract, base super::Entity, family EducationOutcomeKind;
    id: "id" key required,
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
}

mg::derived_from! { EducationOutcome: super::Entity }

/// The types derived from [`EducationOutcome`].
#[non_exhaustive]
pub enum EducationOutcomeKind {
    EducationFeedbackOutcome(Box<super::EducationFeedbackOutcome>),
    EducationFeedbackResourceOutcome(Box<super::EducationFeedbackResourceOutcome>),
    EducationPointsOutcome(Box<super::EducationPointsOutcome>),
    EducationRubricOutcome(Box<super::EducationRubricOutcome>),
    /// None of these, or a type that this version does not know.
    Other(Box<EducationOutcome>),
}

mg::family! {
    EducationOutcome => EducationOutcomeKind;
    EducationFeedbackOutcome(super::EducationFeedbackOutcome),
    EducationFeedbackResourceOutcome(super::EducationFeedbackResourceOutcome),
    EducationPointsOutcome(super::EducationPointsOutcome),
    EducationRubricOutcome(super::EducationRubricOutcome),
}
