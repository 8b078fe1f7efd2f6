// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudCertificationAuthorityCertificateKeySize`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudCertificationAuthorityCertificateKeySize {
    /// `unknown` (0)
    Unknown,
    /// `rsa2048` (1)
    Rsa2048,
    /// `rsa3072` (2)
    Rsa3072,
    /// `rsa4096` (3)
    Rsa4096,
    /// `eCP256` (4)
    ECp256,
    /// `eCP256k` (5)
    ECp256k,
    /// `eCP384` (6)
    ECp384,
    /// `eCP521` (7)
    ECp521,
    /// `unknownFutureValue` (8)
    UnknownFutureValue,
}

mg::enumeration! {
    CloudCertificationAuthorityCertificateKeySize: "microsoft.graph.cloudCertificationAuthorityCertificateKeySize";
    Unknown: "unknown" = 0,
    Rsa2048: "rsa2048" = 1,
    Rsa3072: "rsa3072" = 2,
    Rsa4096: "rsa4096" = 3,
    ECp256: "eCP256" = 4,
    ECp256k: "eCP256k" = 5,
    ECp384: "eCP384" = 6,
    ECp521: "eCP521" = 7,
    UnknownFutureValue: "unknownFutureValue" = 8,
}
