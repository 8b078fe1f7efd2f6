// @generated
use crate::mg;

/// Complex type `microsoft.graph.educationSubmissionIndividualRecipient`, derived from
/// [`EducationSubmissionRecipient`](super::EducationSubmissionRecipient).
pub struct EducationSubmissionIndividualRecipient {
    /// `userId`.
    pub user_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EducationSubmissionIndividualRecipient: "microsoft.graph.educationSubmissionIndividualRecipient", complex, base super::EducationSubmissionRecipient;
    user_id: "userId",
}

mg::derived_from! { EducationSubmissionIndividualRecipient: super::EducationSubmissionRecipient }
