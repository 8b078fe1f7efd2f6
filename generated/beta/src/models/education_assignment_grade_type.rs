// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.educationAssignmentGradeType`.
pub struct EducationAssignmentGradeType {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EducationAssignmentGradeType: "microsoft.graph.educationAssignmentGradeType", complex abstract, family EducationAssignmentGradeTypeKind;
}

/// The types derived from [`EducationAssignmentGradeType`].
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
