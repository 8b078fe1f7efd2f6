// @generated
use crate::mg;

/// Enumeration `microsoft.graph.vpnEncryptionAlgorithmType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VpnEncryptionAlgorithmType {
    /// `aes256` (0)
    Aes256,
    /// `des` (1)
    Des,
    /// `tripleDes` (2)
    TripleDes,
    /// `aes128` (3)
    Aes128,
    /// `aes128Gcm` (4)
    Aes128Gcm,
    /// `aes256Gcm` (5)
    Aes256Gcm,
    /// `aes192` (6)
    Aes192,
    /// `aes192Gcm` (7)
    Aes192Gcm,
    /// `chaCha20Poly1305` (8)
    ChaCha20Poly1305,
}

mg::enumeration! {
    VpnEncryptionAlgorithmType: "microsoft.graph.vpnEncryptionAlgorithmType";
    Aes256: "aes256" = 0,
    Des: "des" = 1,
    TripleDes: "tripleDes" = 2,
    Aes128: "aes128" = 3,
    Aes128Gcm: "aes128Gcm" = 4,
    Aes256Gcm: "aes256Gcm" = 5,
    Aes192: "aes192" = 6,
    Aes192Gcm: "aes192Gcm" = 7,
    ChaCha20Poly1305: "chaCha20Poly1305" = 8,
}
