// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.educationAssignmentRecipient`, an abstract complex type.
    EducationAssignmentRecipient "microsoft.graph.educationAssignmentRecipient" "complex abstract" => EducationAssignmentRecipientKind;
}

/// The types derived from `microsoft.graph.educationAssignmentRecipient`.
#[non_exhaustive]
pub enum EducationAssignmentRecipientKind {
    EducationAssignmentClassRecipient(Box<super::EducationAssignmentClassRecipient>),
    EducationAssignmentGroupRecipient(Box<super::EducationAssignmentGroupRecipient>),
    EducationAssignmentIndividualRecipient(
        Box<super::EducationAssignmentIndividualRecipient>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<EducationAssignmentRecipient>),
}

mg::family! {
    EducationAssignmentRecipient => EducationAssignmentRecipientKind;
    EducationAssignmentClassRecipient(super::EducationAssignmentClassRecipient),
    EducationAssignmentGroupRecipient(super::EducationAssignmentGroupRecipient),
    EducationAssignmentIndividualRecipient(super::EducationAssignmentIndividualRecipient),
}
