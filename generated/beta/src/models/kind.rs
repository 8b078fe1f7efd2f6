// @generated
use crate::mg;

/// Enumeration `microsoft.graph.kind`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// `unrestricted` (0)
    Unrestricted,
    /// `allowedTenants` (1)
    AllowedTenants,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    Kind: "microsoft.graph.kind";
    Unrestricted: "unrestricted" = 0,
    AllowedTenants: "allowedTenants" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
