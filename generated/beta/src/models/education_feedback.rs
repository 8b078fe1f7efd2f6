// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.educationFeedback`, a complex type.
    EducationFeedback "microsoft.graph.educationFeedback" "complex";
    /// `feedbackBy`: identitySet
    feedback_by "feedbackBy": mg::Boxed<super::IdentitySet>,
    /// `feedbackDateTime`: DateTimeOffset
    feedback_date_time "feedbackDateTime": mg::DateTimeOffset,
    /// `text`: educationItemBody
    text "text": mg::Boxed<super::EducationItemBody>,
}
