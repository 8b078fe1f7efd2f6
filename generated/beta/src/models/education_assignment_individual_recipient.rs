// @generated
use crate::mg;

/// Complex type `microsoft.graph.educationAssignmentIndividualRecipient`, derived from
/// [`EducationAssignmentRecipient`](super::EducationAssignmentRecipient).
pub struct EducationAssignmentIndividualRecipient {
    /// `recipients`.
    pub recipients: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EducationAssignmentIndividualRecipient: "microsoft.graph.educationAssignmentIndividualRecipient", complex, base super::EducationAssignmentRecipient;
    recipients: "recipients",
}

mg::derived_from! { EducationAssignmentIndividualRecipient: super::EducationAssignmentRecipient }
