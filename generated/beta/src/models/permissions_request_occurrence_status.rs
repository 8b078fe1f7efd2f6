// @generated
use crate::mg;

/// Enumeration `microsoft.graph.permissionsRequestOccurrenceStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PermissionsRequestOccurrenceStatus {
    /// `grantingFailed` (0)
    GrantingFailed,
    /// `granted` (1)
    Granted,
    /// `granting` (2)
    Granting,
    /// `revoked` (3)
    Revoked,
    /// `revoking` (4)
    Revoking,
    /// `revokingFailed` (5)
    RevokingFailed,
    /// `unknownFutureValue` (6)
    UnknownFutureValue,
}

mg::enumeration! {
    PermissionsRequestOccurrenceStatus: "microsoft.graph.permissionsRequestOccurrenceStatus";
    GrantingFailed: "grantingFailed" = 0,
    Granted: "granted" = 1,
    Granting: "granting" = 2,
    Revoked: "revoked" = 3,
    Revoking: "revoking" = 4,
    RevokingFailed: "revokingFailed" = 5,
    UnknownFutureValue: "unknownFutureValue" = 6,
}
