// @generated
use crate::mg;

/// Enumeration `microsoft.graph.chatType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChatType {
    /// `oneOnOne` (0)
    OneOnOne,
    /// `group` (1)
    Group,
    /// `meeting` (2)
    Meeting,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    ChatType: "microsoft.graph.chatType";
    OneOnOne: "oneOnOne" = 0,
    Group: "group" = 1,
    Meeting: "meeting" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
