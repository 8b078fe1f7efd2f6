// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.educationGradingScheme`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/educationgradingscheme?view=graph-rest-beta>
    EducationGradingScheme "microsoft.graph.educationGradingScheme" "entity" : super::Entity;
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `grades`: Collection(educationGradingSchemeGrade)
    grades "grades": Vec<super::EducationGradingSchemeGrade>,
    /// `hidePointsDuringGrading`: Boolean, not null
    hide_points_during_grading "hidePointsDuringGrading" "r": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { EducationGradingScheme: super::Entity }
