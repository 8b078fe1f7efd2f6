// @generated
use crate::mg;

/// Enumeration `microsoft.graph.applicationKeyType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApplicationKeyType {
    /// `clientSecret` (0)
    ClientSecret,
    /// `certificate` (1)
    Certificate,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    ApplicationKeyType: "microsoft.graph.applicationKeyType";
    ClientSecret: "clientSecret" = 0,
    Certificate: "certificate" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
