// @generated
use crate::mg;

/// Enumeration `microsoft.graph.operationApprovalSource`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OperationApprovalSource {
    /// `unknown` (0)
    Unknown,
    /// `adminConsole` (1)
    AdminConsole,
    /// `email` (2)
    Email,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    OperationApprovalSource: "microsoft.graph.operationApprovalSource";
    Unknown: "unknown" = 0,
    AdminConsole: "adminConsole" = 1,
    Email: "email" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
