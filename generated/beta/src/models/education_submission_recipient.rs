// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.educationSubmissionRecipient`.
pub struct EducationSubmissionRecipient {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EducationSubmissionRecipient: "microsoft.graph.educationSubmissionRecipient", complex abstract, family EducationSubmissionRecipientKind;
}

/// The types derived from [`EducationSubmissionRecipient`].
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
