// @generated
use crate::mg;

/// Entity type [`microsoft.graph.educationRubricOutcome`][reference], derived from
/// [`EducationOutcome`](super::EducationOutcome).
///
/// Requests: [`EducationRubricOutcomeCollection`], for example:
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
///     .cast_to_education_rubric_outcome()
/// ```
///
/// [`EducationRubricOutcomeCollection`]: crate::requests::education_rubric_outcome::EducationRubricOutcomeCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/educationrubricoutcome?view=graph-rest-beta
pub struct EducationRubricOutcome {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `publishedRubricQualityFeedback`.
    pub published_rubric_quality_feedback: mg::Field<
        Vec<super::RubricQualityFeedbackModel>,
    >,
    /// `publishedRubricQualitySelectedLevels`.
    pub published_rubric_quality_selected_levels: mg::Field<
        Vec<super::RubricQualitySelectedColumnModel>,
    >,
    /// `rubricQualityFeedback`.
    pub rubric_quality_feedback: mg::Field<Vec<super::RubricQualityFeedbackModel>>,
    /// `rubricQualitySelectedLevels`.
    pub rubric_quality_selected_levels: mg::Field<
        Vec<super::RubricQualitySelectedColumnModel>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EducationRubricOutcome: "microsoft.graph.educationRubricOutcome", entity, base super::EducationOutcome;
    id: "id" key required,
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    published_rubric_quality_feedback: "publishedRubricQualityFeedback",
    published_rubric_quality_selected_levels: "publishedRubricQualitySelectedLevels",
    rubric_quality_feedback: "rubricQualityFeedback",
    rubric_quality_selected_levels: "rubricQualitySelectedLevels",
}

mg::derived_from! { EducationRubricOutcome: super::EducationOutcome, super::Entity }
