// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPcAuditCategory`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcAuditCategory {
    /// `cloudPC` (0)
    CloudPc,
    /// `unknownFutureValue` (1)
    UnknownFutureValue,
}

mg::enumeration! {
    CloudPcAuditCategory: "microsoft.graph.cloudPcAuditCategory";
    CloudPc: "cloudPC" = 0,
    UnknownFutureValue: "unknownFutureValue" = 1,
}
