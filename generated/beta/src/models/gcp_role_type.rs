// @generated
use crate::mg;

/// Enumeration `microsoft.graph.gcpRoleType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GcpRoleType {
    /// `system` (0)
    System,
    /// `custom` (1)
    Custom,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    GcpRoleType: "microsoft.graph.gcpRoleType";
    System: "system" = 0,
    Custom: "custom" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
