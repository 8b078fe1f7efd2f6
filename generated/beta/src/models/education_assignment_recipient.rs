// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.educationAssignmentRecipient`.
pub struct EducationAssignmentRecipient {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EducationAssignmentRecipient: "microsoft.graph.educationAssignmentRecipient", complex abstract, family EducationAssignmentRecipientKind;
}

/// The types derived from [`EducationAssignmentRecipient`].
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
