// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.educationAssignmentGrade`, an abstract complex type.
    EducationAssignmentGrade "microsoft.graph.educationAssignmentGrade" "complex abstract" => EducationAssignmentGradeKind;
    /// `gradedBy`: identitySet
    graded_by "gradedBy": mg::Boxed<super::IdentitySet>,
    /// `gradedDateTime`: DateTimeOffset
    graded_date_time "gradedDateTime": mg::DateTimeOffset,
}

/// The types derived from `microsoft.graph.educationAssignmentGrade`.
#[non_exhaustive]
pub enum EducationAssignmentGradeKind {
    EducationAssignmentPointsGrade(Box<super::EducationAssignmentPointsGrade>),
    /// None of these, or a type that this version does not know.
    Other(Box<EducationAssignmentGrade>),
}

mg::family! {
    EducationAssignmentGrade => EducationAssignmentGradeKind;
    EducationAssignmentPointsGrade(super::EducationAssignmentPointsGrade),
}
