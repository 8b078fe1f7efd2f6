// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.callRecords.userFeedback`, a complex type.
    UserFeedback "microsoft.graph.callRecords.userFeedback" "complex";
    /// `rating`: microsoft.graph.callRecords.userFeedbackRating, not null
    rating "rating" "r": mg::Open<super::UserFeedbackRating>,
    /// `text`: String
    text "text": String,
    /// `tokens`: microsoft.graph.callRecords.feedbackTokenSet
    tokens "tokens": mg::Boxed<super::FeedbackTokenSet>,
}
