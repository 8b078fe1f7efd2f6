// @generated
use crate::mg;

/// Complex type `microsoft.graph.rubricLevel`.
pub struct RubricLevel {
    /// `description`.
    pub description: mg::Field<mg::Boxed<super::EducationItemBody>>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `grading`.
    pub grading: mg::Field<mg::Boxed<super::EducationAssignmentGradeType>>,
    /// `levelId`.
    pub level_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RubricLevel: "microsoft.graph.rubricLevel", complex;
    description: "description",
    display_name: "displayName",
    grading: "grading",
    level_id: "levelId",
}
