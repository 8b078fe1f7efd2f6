// @generated
use crate::mg;

/// Enumeration `microsoft.graph.appCredentialRestrictionType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppCredentialRestrictionType {
    /// `passwordAddition` (0)
    PasswordAddition,
    /// `passwordLifetime` (1)
    PasswordLifetime,
    /// `symmetricKeyAddition` (2)
    SymmetricKeyAddition,
    /// `symmetricKeyLifetime` (3)
    SymmetricKeyLifetime,
    /// `customPasswordAddition` (4)
    CustomPasswordAddition,
    /// `unknownFutureValue` (99)
    UnknownFutureValue,
}

mg::enumeration! {
    AppCredentialRestrictionType: "microsoft.graph.appCredentialRestrictionType";
    PasswordAddition: "passwordAddition" = 0,
    PasswordLifetime: "passwordLifetime" = 1,
    SymmetricKeyAddition: "symmetricKeyAddition" = 2,
    SymmetricKeyLifetime: "symmetricKeyLifetime" = 3,
    CustomPasswordAddition: "customPasswordAddition" = 4,
    UnknownFutureValue: "unknownFutureValue" = 99,
}
