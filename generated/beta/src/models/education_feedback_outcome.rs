// @generated
use crate::mg;

/// Entity type [`microsoft.graph.educationFeedbackOutcome`][reference], derived from
/// [`EducationOutcome`](super::EducationOutcome).
///
/// Requests: [`EducationFeedbackOutcomeCollection`], for example:
///
/// ```ignore
/// graph
///     .education()
///     .me()
///     .assignments()
///     .id(id)
///     .submissions()
///     .id(id)
///     .outcomes()
///     .cast_to_education_feedback_outcome()
/// ```
///
/// [`EducationFeedbackOutcomeCollection`]: crate::requests::education_feedback_outcome::EducationFeedbackOutcomeCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/educationfeedbackoutcome?view=graph-rest-beta
pub struct EducationFeedbackOutcome {
    /// `feedback`.
    pub feedback: mg::Field<mg::Boxed<super::EducationFeedback>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `publishedFeedback`.
    pub published_feedback: mg::Field<mg::Boxed<super::EducationFeedback>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EducationFeedbackOutcome: "microsoft.graph.educationFeedbackOutcome", entity, base super::EducationOutcome;
    feedback: "feedback",
    id: "id" key required,
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    published_feedback: "publishedFeedback",
}

mg::derived_from! { EducationFeedbackOutcome: super::EducationOutcome, super::Entity }
