// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.educationAssignmentPointsGrade`, a complex type derived from `microsoft.graph.educationAssignmentGrade`.
    EducationAssignmentPointsGrade "microsoft.graph.educationAssignmentPointsGrade" "complex" : super::EducationAssignmentGrade;
    /// `grade`: String
    grade "grade": String,
    /// `gradedBy`: identitySet
    graded_by "gradedBy": mg::Boxed<super::IdentitySet>,
    /// `gradedDateTime`: DateTimeOffset
    graded_date_time "gradedDateTime": mg::DateTimeOffset,
    /// `points`: Single
    points "points": f32,
}

mg::derived_from! { EducationAssignmentPointsGrade: super::EducationAssignmentGrade }
