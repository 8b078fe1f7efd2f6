// @generated
use crate::mg;

/// Enumeration `microsoft.graph.subjectRightsRequestType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubjectRightsRequestType {
    /// `export` (0)
    Export,
    /// `delete` (1)
    Delete,
    /// `access` (2)
    Access,
    /// `tagForAction` (3)
    TagForAction,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    SubjectRightsRequestType: "microsoft.graph.subjectRightsRequestType";
    Export: "export" = 0,
    Delete: "delete" = 1,
    Access: "access" = 2,
    TagForAction: "tagForAction" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
