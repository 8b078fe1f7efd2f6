// @generated
use crate::mg;

/// Enumeration `microsoft.graph.channelMembershipType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChannelMembershipType {
    /// `standard` (0)
    Standard,
    /// `private` (1)
    Private,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
    /// `shared` (3)
    Shared,
}

mg::enumeration! {
    ChannelMembershipType: "microsoft.graph.channelMembershipType";
    Standard: "standard" = 0,
    Private: "private" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
    Shared: "shared" = 3,
}
