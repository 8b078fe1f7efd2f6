// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.educationAssignmentGradeType`, an abstract complex type.
    EducationAssignmentGradeType "microsoft.graph.educationAssignmentGradeType" "complex abstract" => EducationAssignmentGradeTypeKind;
}

/// The types derived from `microsoft.graph.educationAssignmentGradeType`.
#[non_exhaustive]
pub enum EducationAssignmentGradeTypeKind {
    EducationAssignmentPointsGradeType(Box<super::EducationAssignmentPointsGradeType>),
    /// None of these, or a type that this version does not know.
    Other(Box<EducationAssignmentGradeType>),
}

mg::family! {
    EducationAssignmentGradeType => EducationAssignmentGradeTypeKind;
    EducationAssignmentPointsGradeType(super::EducationAssignmentPointsGradeType),
}
