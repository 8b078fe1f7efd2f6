// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.educationAssignmentIndividualRecipient`, a complex type derived from `microsoft.graph.educationAssignmentRecipient`.
    EducationAssignmentIndividualRecipient "microsoft.graph.educationAssignmentIndividualRecipient" "complex" : super::EducationAssignmentRecipient;
    /// `recipients`: Collection(String)
    recipients "recipients": Vec<String>,
}

mg::derived_from! { EducationAssignmentIndividualRecipient: super::EducationAssignmentRecipient }
