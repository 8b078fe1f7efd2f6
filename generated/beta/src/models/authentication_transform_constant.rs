// @generated
use crate::mg;

/// Enumeration `microsoft.graph.authenticationTransformConstant`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthenticationTransformConstant {
    /// `md5_96` (0)
    Md596,
    /// `sha1_96` (1)
    Sha196,
    /// `sha_256_128` (2)
    Sha256128,
    /// `aes128Gcm` (3)
    Aes128Gcm,
    /// `aes192Gcm` (4)
    Aes192Gcm,
    /// `aes256Gcm` (5)
    Aes256Gcm,
}

mg::enumeration! {
    AuthenticationTransformConstant: "microsoft.graph.authenticationTransformConstant";
    Md596: "md5_96" = 0,
    Sha196: "sha1_96" = 1,
    Sha256128: "sha_256_128" = 2,
    Aes128Gcm: "aes128Gcm" = 3,
    Aes192Gcm: "aes192Gcm" = 4,
    Aes256Gcm: "aes256Gcm" = 5,
}
