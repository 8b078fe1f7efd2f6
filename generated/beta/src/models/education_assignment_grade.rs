// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.educationAssignmentGrade`.
pub struct EducationAssignmentGrade {
    /// `gradedBy`.
    pub graded_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `gradedDateTime`.
    pub graded_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EducationAssignmentGrade: "microsoft.graph.educationAssignmentGrade", complex abstract, family EducationAssignmentGradeKind;
    graded_by: "gradedBy",
    graded_date_time: "gradedDateTime",
}

/// The types derived from [`EducationAssignmentGrade`].
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
