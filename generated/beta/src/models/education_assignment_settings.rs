// @generated
use crate::mg;

/// Entity type [`microsoft.graph.educationAssignmentSettings`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`EducationAssignmentSettingsResource`], for example
/// `graph.education().classes().id(id).assignment_settings()`.
///
/// [`EducationAssignmentSettingsResource`]: crate::requests::education_assignment_settings::EducationAssignmentSettingsResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/educationassignmentsettings?view=graph-rest-beta
pub struct EducationAssignmentSettings {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `submissionAnimationDisabled`.
    pub submission_animation_disabled: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EducationAssignmentSettings: "microsoft.graph.educationAssignmentSettings", entity, base super::Entity;
    id: "id" key required,
    submission_animation_disabled: "submissionAnimationDisabled",
}

mg::derived_from! { EducationAssignmentSettings: super::Entity }

impl EducationAssignmentSettings {
    /// `defaultGradingScheme`: [`EducationGradingScheme`](super::EducationGradingScheme).
    pub const DEFAULT_GRADING_SCHEME: mg::Nav<
        EducationAssignmentSettings,
        super::EducationGradingScheme,
    > = mg::Nav::new("defaultGradingScheme");
    /// `gradingCategories`: many [`EducationGradingCategory`](super::EducationGradingCategory).
    pub const GRADING_CATEGORIES: mg::Nav<
        EducationAssignmentSettings,
        Vec<super::EducationGradingCategory>,
    > = mg::Nav::new("gradingCategories");
    /// `gradingSchemes`: many [`EducationGradingScheme`](super::EducationGradingScheme).
    pub const GRADING_SCHEMES: mg::Nav<
        EducationAssignmentSettings,
        Vec<super::EducationGradingScheme>,
    > = mg::Nav::new("gradingSchemes");
}
