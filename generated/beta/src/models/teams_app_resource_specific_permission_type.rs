// @generated
use crate::mg;

/// Enumeration `microsoft.graph.teamsAppResourceSpecificPermissionType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TeamsAppResourceSpecificPermissionType {
    /// `delegated` (0)
    Delegated,
    /// `application` (1)
    Application,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    TeamsAppResourceSpecificPermissionType: "microsoft.graph.teamsAppResourceSpecificPermissionType";
    Delegated: "delegated" = 0,
    Application: "application" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
