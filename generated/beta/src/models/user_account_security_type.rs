// @generated
use crate::mg;

/// Enumeration `microsoft.graph.userAccountSecurityType`.
#[deprecated(
    note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)"
)]
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserAccountSecurityType {
    /// `unknown` (0)
    Unknown,
    /// `standard` (1)
    Standard,
    /// `power` (2)
    Power,
    /// `administrator` (3)
    Administrator,
    /// `unknownFutureValue` (127)
    UnknownFutureValue,
}

mg::enumeration! {
    UserAccountSecurityType: "microsoft.graph.userAccountSecurityType";
    Unknown: "unknown" = 0,
    Standard: "standard" = 1,
    Power: "power" = 2,
    Administrator: "administrator" = 3,
    UnknownFutureValue: "unknownFutureValue" = 127,
}
