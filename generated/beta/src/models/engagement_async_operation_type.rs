// @generated
use crate::mg;

/// Enumeration `microsoft.graph.engagementAsyncOperationType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EngagementAsyncOperationType {
    /// `createCommunity` (0)
    CreateCommunity,
    /// `unknownFutureValue` (1)
    UnknownFutureValue,
}

mg::enumeration! {
    EngagementAsyncOperationType: "microsoft.graph.engagementAsyncOperationType";
    CreateCommunity: "createCommunity" = 0,
    UnknownFutureValue: "unknownFutureValue" = 1,
}
