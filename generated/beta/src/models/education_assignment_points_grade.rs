// @generated
use crate::mg;

/// Complex type `microsoft.graph.educationAssignmentPointsGrade`, derived from
/// [`EducationAssignmentGrade`](super::EducationAssignmentGrade).
pub struct EducationAssignmentPointsGrade {
    /// `grade`.
    pub grade: mg::Field<String>,
    /// `gradedBy`.
    pub graded_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `gradedDateTime`.
    pub graded_date_time: mg::Field<mg::DateTimeOffset>,
    /// `points`.
    pub points: mg::Field<f32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EducationAssignmentPointsGrade: "microsoft.graph.educationAssignmentPointsGrade", complex, base super::EducationAssignmentGrade;
    grade: "grade",
    graded_by: "gradedBy",
    graded_date_time: "gradedDateTime",
    points: "points",
}

mg::derived_from! { EducationAssignmentPointsGrade: super::EducationAssignmentGrade }
