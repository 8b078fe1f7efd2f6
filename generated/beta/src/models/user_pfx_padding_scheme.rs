// @generated
use crate::mg;

/// Enumeration `microsoft.graph.userPfxPaddingScheme`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserPfxPaddingScheme {
    /// `none` (0)
    None,
    /// `pkcs1` (1)
    Pkcs1,
    /// `oaepSha1` (2)
    OaepSha1,
    /// `oaepSha256` (3)
    OaepSha256,
    /// `oaepSha384` (4)
    OaepSha384,
    /// `oaepSha512` (5)
    OaepSha512,
}

mg::enumeration! {
    UserPfxPaddingScheme: "microsoft.graph.userPfxPaddingScheme";
    None: "none" = 0,
    Pkcs1: "pkcs1" = 1,
    OaepSha1: "oaepSha1" = 2,
    OaepSha256: "oaepSha256" = 3,
    OaepSha384: "oaepSha384" = 4,
    OaepSha512: "oaepSha512" = 5,
}
