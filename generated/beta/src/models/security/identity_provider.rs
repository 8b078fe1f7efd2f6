// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.identityProvider`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IdentityProvider {
    /// `entraID` (1)
    EntraId,
    /// `activeDirectory` (2)
    ActiveDirectory,
    /// `okta` (3)
    Okta,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    IdentityProvider: "microsoft.graph.security.identityProvider";
    EntraId: "entraID" = 1,
    ActiveDirectory: "activeDirectory" = 2,
    Okta: "okta" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
