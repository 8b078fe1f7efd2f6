// @generated
use crate::mg;

/// Enumeration `microsoft.graph.communityPrivacy`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CommunityPrivacy {
    /// `public` (0)
    Public,
    /// `private` (1)
    Private,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    CommunityPrivacy: "microsoft.graph.communityPrivacy";
    Public: "public" = 0,
    Private: "private" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
