// @generated
use crate::mg;

/// `microsoft.graph.security.entityType`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EntityType {
    /// `userName`, 0.
    UserName,
    /// `ipAddress`, 1.
    IpAddress,
    /// `machineName`, 2.
    MachineName,
    /// `other`, 3.
    Other,
    /// `unknown`, 4.
    Unknown,
    /// `unknownFutureValue`, 5.
    UnknownFutureValue,
}

mg::enumeration! {
    EntityType "microsoft.graph.security.entityType" "";
    UserName "userName" 0,
    IpAddress "ipAddress" 1,
    MachineName "machineName" 2,
    Other "other" 3,
    Unknown "unknown" 4,
    UnknownFutureValue "unknownFutureValue" 5,
}
