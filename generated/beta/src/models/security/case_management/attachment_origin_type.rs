// @generated
use crate::mg;

/// `microsoft.graph.security.caseManagement.attachmentOriginType`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AttachmentOriginType {
    /// `case`, 0.
    Case,
    /// `comment`, 1.
    Comment,
    /// `task`, 2.
    Task,
    /// `unknownFutureValue`, 3.
    UnknownFutureValue,
}

mg::enumeration! {
    AttachmentOriginType "microsoft.graph.security.caseManagement.attachmentOriginType" "";
    Case "case" 0,
    Comment "comment" 1,
    Task "task" 2,
    UnknownFutureValue "unknownFutureValue" 3,
}
