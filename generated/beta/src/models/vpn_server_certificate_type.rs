// @generated
use crate::mg;

/// Enumeration `microsoft.graph.vpnServerCertificateType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VpnServerCertificateType {
    /// `rsa` (0)
    Rsa,
    /// `ecdsa256` (1)
    Ecdsa256,
    /// `ecdsa384` (2)
    Ecdsa384,
    /// `ecdsa521` (3)
    Ecdsa521,
}

mg::enumeration! {
    VpnServerCertificateType: "microsoft.graph.vpnServerCertificateType";
    Rsa: "rsa" = 0,
    Ecdsa256: "ecdsa256" = 1,
    Ecdsa384: "ecdsa384" = 2,
    Ecdsa521: "ecdsa521" = 3,
}
