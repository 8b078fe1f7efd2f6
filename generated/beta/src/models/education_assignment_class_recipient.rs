// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.educationAssignmentClassRecipient`, a complex type derived from `microsoft.graph.educationAssignmentRecipient`.
    EducationAssignmentClassRecipient "microsoft.graph.educationAssignmentClassRecipient" "complex" : super::EducationAssignmentRecipient;
}

mg::derived_from! { EducationAssignmentClassRecipient: super::EducationAssignmentRecipient }
