// @generated
use crate::mg;

/// Enumeration `microsoft.graph.coachmarkLocationType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CoachmarkLocationType {
    /// `unknown` (0)
    Unknown,
    /// `fromEmail` (1)
    FromEmail,
    /// `subject` (2)
    Subject,
    /// `externalTag` (3)
    ExternalTag,
    /// `displayName` (4)
    DisplayName,
    /// `messageBody` (5)
    MessageBody,
    /// `unknownFutureValue` (6)
    UnknownFutureValue,
}

mg::enumeration! {
    CoachmarkLocationType: "microsoft.graph.coachmarkLocationType";
    Unknown: "unknown" = 0,
    FromEmail: "fromEmail" = 1,
    Subject: "subject" = 2,
    ExternalTag: "externalTag" = 3,
    DisplayName: "displayName" = 4,
    MessageBody: "messageBody" = 5,
    UnknownFutureValue: "unknownFutureValue" = 6,
}
