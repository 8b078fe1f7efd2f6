// @generated
use crate::mg;

/// Complex type `microsoft.graph.callRecords.userFeedback`.
pub struct UserFeedback {
    /// `rating`. Never null.
    pub rating: mg::Field<mg::Open<super::UserFeedbackRating>>,
    /// `text`.
    pub text: mg::Field<String>,
    /// `tokens`.
    pub tokens: mg::Field<mg::Boxed<super::FeedbackTokenSet>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserFeedback: "microsoft.graph.callRecords.userFeedback", complex;
    rating: "rating" required,
    text: "text",
    tokens: "tokens",
}
