// @generated
use crate::mg;

/// Complex type `microsoft.graph.educationAssignmentPointsGradeType`, derived from
/// [`EducationAssignmentGradeType`](super::EducationAssignmentGradeType).
pub struct EducationAssignmentPointsGradeType {
    /// `maxPoints`.
    pub max_points: mg::Field<f32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EducationAssignmentPointsGradeType: "microsoft.graph.educationAssignmentPointsGradeType", complex, base super::EducationAssignmentGradeType;
    max_points: "maxPoints",
}

mg::derived_from! { EducationAssignmentPointsGradeType: super::EducationAssignmentGradeType }
