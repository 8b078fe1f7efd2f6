// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.educationSubmissionIndividualRecipient`, a complex type derived from `microsoft.graph.educationSubmissionRecipient`.
    EducationSubmissionIndividualRecipient "microsoft.graph.educationSubmissionIndividualRecipient" "complex" : super::EducationSubmissionRecipient;
    /// `userId`: String
    user_id "userId": String,
}

mg::derived_from! { EducationSubmissionIndividualRecipient: super::EducationSubmissionRecipient }
