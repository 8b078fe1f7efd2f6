// @generated
use crate::mg;

/// Enumeration `microsoft.graph.samlNameIDFormat`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SamlNameIdFormat {
    /// `default` (0)
    Default,
    /// `unspecified` (1)
    Unspecified,
    /// `emailAddress` (2)
    EmailAddress,
    /// `windowsDomainQualifiedName` (3)
    WindowsDomainQualifiedName,
    /// `persistent` (4)
    Persistent,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    SamlNameIdFormat: "microsoft.graph.samlNameIDFormat";
    Default: "default" = 0,
    Unspecified: "unspecified" = 1,
    EmailAddress: "emailAddress" = 2,
    WindowsDomainQualifiedName: "windowsDomainQualifiedName" = 3,
    Persistent: "persistent" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}
