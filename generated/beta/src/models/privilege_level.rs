// @generated
use crate::mg;

/// Enumeration `microsoft.graph.privilegeLevel`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrivilegeLevel {
    /// `standard` (0)
    Standard,
    /// `privileged` (1)
    Privileged,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    PrivilegeLevel: "microsoft.graph.privilegeLevel";
    Standard: "standard" = 0,
    Privileged: "privileged" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
