// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudCertificationAuthorityType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudCertificationAuthorityType {
    /// `unknown` (0)
    Unknown,
    /// `rootCertificationAuthority` (1)
    RootCertificationAuthority,
    /// `issuingCertificationAuthority` (2)
    IssuingCertificationAuthority,
    /// `issuingCertificationAuthorityWithExternalRoot` (3)
    IssuingCertificationAuthorityWithExternalRoot,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    CloudCertificationAuthorityType: "microsoft.graph.cloudCertificationAuthorityType";
    Unknown: "unknown" = 0,
    RootCertificationAuthority: "rootCertificationAuthority" = 1,
    IssuingCertificationAuthority: "issuingCertificationAuthority" = 2,
    IssuingCertificationAuthorityWithExternalRoot: "issuingCertificationAuthorityWithExternalRoot" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
