// @generated
use crate::mg;

/// `microsoft.graph.engagementAsyncOperationType`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EngagementAsyncOperationType {
    /// `createCommunity`, 0.
    CreateCommunity,
    /// `unknownFutureValue`, 1.
    UnknownFutureValue,
}

mg::enumeration! {
    EngagementAsyncOperationType "microsoft.graph.engagementAsyncOperationType" "";
    CreateCommunity "createCommunity" 0,
    UnknownFutureValue "unknownFutureValue" 1,
}
