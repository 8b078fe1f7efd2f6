// @generated
use crate::mg;

/// Enumeration `microsoft.graph.nonEapAuthenticationMethodForEapTtlsType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NonEapAuthenticationMethodForEapTtlsType {
    /// `unencryptedPassword` (0)
    UnencryptedPassword,
    /// `challengeHandshakeAuthenticationProtocol` (1)
    ChallengeHandshakeAuthenticationProtocol,
    /// `microsoftChap` (2)
    MicrosoftChap,
    /// `microsoftChapVersionTwo` (3)
    MicrosoftChapVersionTwo,
}

mg::enumeration! {
    NonEapAuthenticationMethodForEapTtlsType: "microsoft.graph.nonEapAuthenticationMethodForEapTtlsType";
    UnencryptedPassword: "unencryptedPassword" = 0,
    ChallengeHandshakeAuthenticationProtocol: "challengeHandshakeAuthenticationProtocol" = 1,
    MicrosoftChap: "microsoftChap" = 2,
    MicrosoftChapVersionTwo: "microsoftChapVersionTwo" = 3,
}
