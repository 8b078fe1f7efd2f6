// @generated
use crate::mg;

/// Enumeration `microsoft.graph.countryLookupMethodType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CountryLookupMethodType {
    /// `clientIpAddress` (0)
    ClientIpAddress,
    /// `authenticatorAppGps` (1)
    AuthenticatorAppGps,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    CountryLookupMethodType: "microsoft.graph.countryLookupMethodType";
    ClientIpAddress: "clientIpAddress" = 0,
    AuthenticatorAppGps: "authenticatorAppGps" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
