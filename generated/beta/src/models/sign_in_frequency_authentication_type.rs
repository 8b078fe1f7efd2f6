// @generated
use crate::mg;

/// Enumeration `microsoft.graph.signInFrequencyAuthenticationType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SignInFrequencyAuthenticationType {
    /// `primaryAndSecondaryAuthentication` (0)
    PrimaryAndSecondaryAuthentication,
    /// `secondaryAuthentication` (1)
    SecondaryAuthentication,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    SignInFrequencyAuthenticationType: "microsoft.graph.signInFrequencyAuthenticationType";
    PrimaryAndSecondaryAuthentication: "primaryAndSecondaryAuthentication" = 0,
    SecondaryAuthentication: "secondaryAuthentication" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
