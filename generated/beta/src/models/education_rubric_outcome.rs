// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.educationRubricOutcome`, an entity type derived from `microsoft.graph.educationOutcome`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/educationrubricoutcome?view=graph-rest-beta>
    EducationRubricOutcome "microsoft.graph.educationRubricOutcome" "entity" : super::EducationOutcome;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedBy`: identitySet
    last_modified_by "lastModifiedBy": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `publishedRubricQualityFeedback`: Collection(rubricQualityFeedbackModel)
    published_rubric_quality_feedback "publishedRubricQualityFeedback": Vec<super::RubricQualityFeedbackModel>,
    /// `publishedRubricQualitySelectedLevels`: Collection(rubricQualitySelectedColumnModel)
    published_rubric_quality_selected_levels "publishedRubricQualitySelectedLevels": Vec<super::RubricQualitySelectedColumnModel>,
    /// `rubricQualityFeedback`: Collection(rubricQualityFeedbackModel)
    rubric_quality_feedback "rubricQualityFeedback": Vec<super::RubricQualityFeedbackModel>,
    /// `rubricQualitySelectedLevels`: Collection(rubricQualitySelectedColumnModel)
    rubric_quality_selected_levels "rubricQualitySelectedLevels": Vec<super::RubricQualitySelectedColumnModel>,
}

mg::derived_from! { EducationRubricOutcome: super::EducationOutcome, super::Entity }
