// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.educationAssignmentPointsGradeType`, a complex type derived from `microsoft.graph.educationAssignmentGradeType`.
    EducationAssignmentPointsGradeType "microsoft.graph.educationAssignmentPointsGradeType" "complex" : super::EducationAssignmentGradeType;
    /// `maxPoints`: Single
    max_points "maxPoints": f32,
}

mg::derived_from! { EducationAssignmentPointsGradeType: super::EducationAssignmentGradeType }
