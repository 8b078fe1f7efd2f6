// @generated
use crate::mg;

/// Enumeration `microsoft.graph.localSecurityOptionsMinimumSessionSecurity`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LocalSecurityOptionsMinimumSessionSecurity {
    /// `none` (0)
    None,
    /// `requireNtmlV2SessionSecurity` (1)
    RequireNtmlV2SessionSecurity,
    /// `require128BitEncryption` (2)
    Require128BitEncryption,
    /// `ntlmV2And128BitEncryption` (3)
    NtlmV2And128BitEncryption,
}

mg::enumeration! {
    LocalSecurityOptionsMinimumSessionSecurity: "microsoft.graph.localSecurityOptionsMinimumSessionSecurity";
    None: "none" = 0,
    RequireNtmlV2SessionSecurity: "requireNtmlV2SessionSecurity" = 1,
    Require128BitEncryption: "require128BitEncryption" = 2,
    NtlmV2And128BitEncryption: "ntlmV2And128BitEncryption" = 3,
}
