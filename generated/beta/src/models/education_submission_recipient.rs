// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.educationSubmissionRecipient`, an abstract complex type.
    EducationSubmissionRecipient "microsoft.graph.educationSubmissionRecipient" "complex abstract" => EducationSubmissionRecipientKind;
}

/// The types derived from `microsoft.graph.educationSubmissionRecipient`.
#[non_exhaustive]
pub enum EducationSubmissionRecipientKind {
    EducationSubmissionIndividualRecipient(
        Box<super::EducationSubmissionIndividualRecipient>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<EducationSubmissionRecipient>),
}

mg::family! {
    EducationSubmissionRecipient => EducationSubmissionRecipientKind;
    EducationSubmissionIndividualRecipient(super::EducationSubmissionIndividualRecipient),
}
