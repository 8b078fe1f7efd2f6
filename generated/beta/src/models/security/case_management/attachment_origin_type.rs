// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.caseManagement.attachmentOriginType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AttachmentOriginType {
    /// `case` (0)
    Case,
    /// `comment` (1)
    Comment,
    /// `task` (2)
    Task,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    AttachmentOriginType: "microsoft.graph.security.caseManagement.attachmentOriginType";
    Case: "case" = 0,
    Comment: "comment" = 1,
    Task: "task" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
