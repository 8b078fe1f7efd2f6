// @generated
use crate::mg;

/// `microsoft.graph.plannerTaskChatMentionType`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PlannerTaskChatMentionType {
    /// `user`, 0.
    User,
    /// `application`, 1.
    Application,
    /// `unknownFutureValue`, 2.
    UnknownFutureValue,
}

mg::enumeration! {
    PlannerTaskChatMentionType "microsoft.graph.plannerTaskChatMentionType" "";
    User "user" 0,
    Application "application" 1,
    UnknownFutureValue "unknownFutureValue" 2,
}
