// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPcAuditActivityOperationType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcAuditActivityOperationType {
    /// `create` (0)
    Create,
    /// `delete` (1)
    Delete,
    /// `patch` (2)
    Patch,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    CloudPcAuditActivityOperationType: "microsoft.graph.cloudPcAuditActivityOperationType";
    Create: "create" = 0,
    Delete: "delete" = 1,
    Patch: "patch" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
