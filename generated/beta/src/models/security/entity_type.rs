// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.entityType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EntityType {
    /// `userName` (1)
    UserName,
    /// `ipAddress` (2)
    IpAddress,
    /// `machineName` (3)
    MachineName,
    /// `other` (4)
    Other,
    /// `unknown` (5)
    Unknown,
    /// `unknownFutureValue` (6)
    UnknownFutureValue,
}

mg::enumeration! {
    EntityType: "microsoft.graph.security.entityType";
    UserName: "userName" = 1,
    IpAddress: "ipAddress" = 2,
    MachineName: "machineName" = 3,
    Other: "other" = 4,
    Unknown: "unknown" = 5,
    UnknownFutureValue: "unknownFutureValue" = 6,
}
