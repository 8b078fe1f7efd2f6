// @generated
use crate::mg;

/// Enumeration `microsoft.graph.roleType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RoleType {
    /// `active` (0)
    Active,
    /// `eligible` (1)
    Eligible,
    /// `application` (2)
    Application,
    /// `delegated` (3)
    Delegated,
    /// `unknownFutureValue` (99)
    UnknownFutureValue,
}

mg::enumeration! {
    RoleType: "microsoft.graph.roleType";
    Active: "active" = 0,
    Eligible: "eligible" = 1,
    Application: "application" = 2,
    Delegated: "delegated" = 3,
    UnknownFutureValue: "unknownFutureValue" = 99,
}
