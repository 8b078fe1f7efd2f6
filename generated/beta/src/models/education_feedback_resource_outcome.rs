// @generated
use crate::mg;

/// Entity type [`microsoft.graph.educationFeedbackResourceOutcome`][reference], derived from
/// [`EducationOutcome`](super::EducationOutcome).
///
/// Requests: [`EducationFeedbackResourceOutcomeCollection`], for example:
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
///     .cast_to_education_feedback_resource_outcome()
/// ```
///
/// [`EducationFeedbackResourceOutcomeCollection`]: crate::requests::education_feedback_resource_outcome::EducationFeedbackResourceOutcomeCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/educationfeedbackresourceoutcome?view=graph-rest-beta
pub struct EducationFeedbackResourceOutcome {
    /// `feedbackResource`.
    pub feedback_resource: mg::Field<mg::Boxed<super::EducationResource>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `resourceStatus`.
    pub resource_status: mg::Field<
        mg::Open<super::EducationFeedbackResourceOutcomeStatus>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EducationFeedbackResourceOutcome: "microsoft.graph.educationFeedbackResourceOutcome", entity, base super::EducationOutcome;
    feedback_resource: "feedbackResource",
    id: "id" key required,
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    resource_status: "resourceStatus",
}

mg::derived_from! { EducationFeedbackResourceOutcome: super::EducationOutcome, super::Entity }
