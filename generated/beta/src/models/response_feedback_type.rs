// @generated
use crate::mg;

/// Enumeration `microsoft.graph.responseFeedbackType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResponseFeedbackType {
    /// `none` (0)
    None,
    /// `notDetected` (1)
    NotDetected,
    /// `veryUnpleasant` (2)
    VeryUnpleasant,
    /// `unpleasant` (3)
    Unpleasant,
    /// `neutral` (4)
    Neutral,
    /// `pleasant` (5)
    Pleasant,
    /// `veryPleasant` (6)
    VeryPleasant,
    /// `unknownFutureValue` (7)
    UnknownFutureValue,
}

mg::enumeration! {
    ResponseFeedbackType: "microsoft.graph.responseFeedbackType";
    None: "none" = 0,
    NotDetected: "notDetected" = 1,
    VeryUnpleasant: "veryUnpleasant" = 2,
    Unpleasant: "unpleasant" = 3,
    Neutral: "neutral" = 4,
    Pleasant: "pleasant" = 5,
    VeryPleasant: "veryPleasant" = 6,
    UnknownFutureValue: "unknownFutureValue" = 7,
}
