// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.rubricLevel`, a complex type.
    RubricLevel "microsoft.graph.rubricLevel" "complex";
    /// `description`: educationItemBody
    description "description": mg::Boxed<super::EducationItemBody>,
    /// `displayName`: String
    display_name "displayName": String,
    /// `grading`: educationAssignmentGradeType
    grading "grading": mg::Boxed<super::EducationAssignmentGradeType>,
    /// `levelId`: String
    level_id "levelId": String,
}
