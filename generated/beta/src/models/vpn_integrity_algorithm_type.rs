// @generated
use crate::mg;

/// Enumeration `microsoft.graph.vpnIntegrityAlgorithmType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VpnIntegrityAlgorithmType {
    /// `sha2_256` (0)
    Sha2256,
    /// `sha1_96` (1)
    Sha196,
    /// `sha1_160` (2)
    Sha1160,
    /// `sha2_384` (3)
    Sha2384,
    /// `sha2_512` (4)
    Sha2512,
    /// `md5` (5)
    Md5,
}

mg::enumeration! {
    VpnIntegrityAlgorithmType: "microsoft.graph.vpnIntegrityAlgorithmType";
    Sha2256: "sha2_256" = 0,
    Sha196: "sha1_96" = 1,
    Sha1160: "sha1_160" = 2,
    Sha2384: "sha2_384" = 3,
    Sha2512: "sha2_512" = 4,
    Md5: "md5" = 5,
}
