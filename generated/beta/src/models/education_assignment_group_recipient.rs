// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.educationAssignmentGroupRecipient`, a complex type derived from `microsoft.graph.educationAssignmentRecipient`.
    EducationAssignmentGroupRecipient "microsoft.graph.educationAssignmentGroupRecipient" "complex" : super::EducationAssignmentRecipient;
}

mg::derived_from! { EducationAssignmentGroupRecipient: super::EducationAssignmentRecipient }
