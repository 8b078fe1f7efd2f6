// @generated
use crate::mg;

/// Enumeration `microsoft.graph.plannerTaskChatMentionType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PlannerTaskChatMentionType {
    /// `user` (1)
    User,
    /// `application` (2)
    Application,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    PlannerTaskChatMentionType: "microsoft.graph.plannerTaskChatMentionType";
    User: "user" = 1,
    Application: "application" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
