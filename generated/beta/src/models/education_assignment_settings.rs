// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.educationAssignmentSettings`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/educationassignmentsettings?view=graph-rest-beta>
    EducationAssignmentSettings "microsoft.graph.educationAssignmentSettings" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `submissionAnimationDisabled`: Boolean
    submission_animation_disabled "submissionAnimationDisabled": bool,
}

mg::derived_from! { EducationAssignmentSettings: super::Entity }

impl EducationAssignmentSettings {
    /// `defaultGradingScheme`: `educationGradingScheme`
    pub const DEFAULT_GRADING_SCHEME: mg::Nav<
        EducationAssignmentSettings,
        super::EducationGradingScheme,
    > = mg::Nav::new("defaultGradingScheme");
    /// `gradingCategories`: many `educationGradingCategory`, contained
    pub const GRADING_CATEGORIES: mg::Nav<
        EducationAssignmentSettings,
        Vec<super::EducationGradingCategory>,
    > = mg::Nav::new("gradingCategories");
    /// `gradingSchemes`: many `educationGradingScheme`, contained
    pub const GRADING_SCHEMES: mg::Nav<
        EducationAssignmentSettings,
        Vec<super::EducationGradingScheme>,
    > = mg::Nav::new("gradingSchemes");
}
