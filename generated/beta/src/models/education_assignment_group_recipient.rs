// @generated
use crate::mg;

/// Complex type `microsoft.graph.educationAssignmentGroupRecipient`, derived from
/// [`EducationAssignmentRecipient`](super::EducationAssignmentRecipient).
pub struct EducationAssignmentGroupRecipient {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EducationAssignmentGroupRecipient: "microsoft.graph.educationAssignmentGroupRecipient", complex, base super::EducationAssignmentRecipient;
}

mg::derived_from! { EducationAssignmentGroupRecipient: super::EducationAssignmentRecipient }
