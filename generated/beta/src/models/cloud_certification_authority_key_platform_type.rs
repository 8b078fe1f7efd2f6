// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudCertificationAuthorityKeyPlatformType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudCertificationAuthorityKeyPlatformType {
    /// `unknown` (0)
    Unknown,
    /// `software` (1)
    Software,
    /// `hardwareSecurityModule` (2)
    HardwareSecurityModule,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    CloudCertificationAuthorityKeyPlatformType: "microsoft.graph.cloudCertificationAuthorityKeyPlatformType";
    Unknown: "unknown" = 0,
    Software: "software" = 1,
    HardwareSecurityModule: "hardwareSecurityModule" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
