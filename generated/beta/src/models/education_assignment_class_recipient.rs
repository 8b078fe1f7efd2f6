// @generated
use crate::mg;

/// Complex type `microsoft.graph.educationAssignmentClassRecipient`, derived from
/// [`EducationAssignmentRecipient`](super::EducationAssignmentRecipient).
pub struct EducationAssignmentClassRecipient {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EducationAssignmentClassRecipient: "microsoft.graph.educationAssignmentClassRecipient", complex, base super::EducationAssignmentRecipient;
}

mg::derived_from! { EducationAssignmentClassRecipient: super::EducationAssignmentRecipient }
