// @generated
use crate::mg;

/// Enumeration `microsoft.graph.protocolType`, of which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProtocolType {
    /// `none` (0)
    None,
    /// `oAuth2` (1)
    OAuth2,
    /// `ropc` (2)
    Ropc,
    /// `wsFederation` (4)
    WsFederation,
    /// `saml20` (8)
    Saml20,
    /// `deviceCode` (16)
    DeviceCode,
    /// `unknownFutureValue` (32)
    UnknownFutureValue,
    /// `authenticationTransfer` (64)
    AuthenticationTransfer,
    /// `nativeAuth` (128)
    NativeAuth,
    /// `implicitAccessTokenAndGetResponseMode` (256)
    ImplicitAccessTokenAndGetResponseMode,
    /// `implicitIdTokenAndGetResponseMode` (512)
    ImplicitIdTokenAndGetResponseMode,
    /// `implicitAccessTokenAndPostResponseMode` (1024)
    ImplicitAccessTokenAndPostResponseMode,
    /// `implicitIdTokenAndPostResponseMode` (2048)
    ImplicitIdTokenAndPostResponseMode,
    /// `authorizationCodeWithoutPkce` (4096)
    AuthorizationCodeWithoutPkce,
    /// `authorizationCodeWithPkce` (8192)
    AuthorizationCodeWithPkce,
    /// `clientCredentials` (16384)
    ClientCredentials,
    /// `refreshTokenGrant` (32768)
    RefreshTokenGrant,
    /// `encryptedAuthorizeResponse` (65536)
    EncryptedAuthorizeResponse,
    /// `directUserGrant` (131072)
    DirectUserGrant,
    /// `kerberos` (262144)
    Kerberos,
    /// `prtGrant` (524288)
    PrtGrant,
    /// `seamlessSso` (1048576)
    SeamlessSso,
    /// `prtBrokerBased` (2097152)
    PrtBrokerBased,
    /// `prtNonBrokerBased` (4194304)
    PrtNonBrokerBased,
    /// `onBehalfOf` (8388608)
    OnBehalfOf,
    /// `samlOnBehalfOf` (16777216)
    SamlOnBehalfOf,
    /// `officeS2S` (33554432)
    OfficeS2s,
    /// `wsTrust` (67108864)
    WsTrust,
}

mg::enumeration! {
    ProtocolType: "microsoft.graph.protocolType", flags;
    None: "none" = 0,
    OAuth2: "oAuth2" = 1,
    Ropc: "ropc" = 2,
    WsFederation: "wsFederation" = 4,
    Saml20: "saml20" = 8,
    DeviceCode: "deviceCode" = 16,
    UnknownFutureValue: "unknownFutureValue" = 32,
    AuthenticationTransfer: "authenticationTransfer" = 64,
    NativeAuth: "nativeAuth" = 128,
    ImplicitAccessTokenAndGetResponseMode: "implicitAccessTokenAndGetResponseMode" = 256,
    ImplicitIdTokenAndGetResponseMode: "implicitIdTokenAndGetResponseMode" = 512,
    ImplicitAccessTokenAndPostResponseMode: "implicitAccessTokenAndPostResponseMode" = 1024,
    ImplicitIdTokenAndPostResponseMode: "implicitIdTokenAndPostResponseMode" = 2048,
    AuthorizationCodeWithoutPkce: "authorizationCodeWithoutPkce" = 4096,
    AuthorizationCodeWithPkce: "authorizationCodeWithPkce" = 8192,
    ClientCredentials: "clientCredentials" = 16384,
    RefreshTokenGrant: "refreshTokenGrant" = 32768,
    EncryptedAuthorizeResponse: "encryptedAuthorizeResponse" = 65536,
    DirectUserGrant: "directUserGrant" = 131072,
    Kerberos: "kerberos" = 262144,
    PrtGrant: "prtGrant" = 524288,
    SeamlessSso: "seamlessSso" = 1048576,
    PrtBrokerBased: "prtBrokerBased" = 2097152,
    PrtNonBrokerBased: "prtNonBrokerBased" = 4194304,
    OnBehalfOf: "onBehalfOf" = 8388608,
    SamlOnBehalfOf: "samlOnBehalfOf" = 16777216,
    OfficeS2s: "officeS2S" = 33554432,
    WsTrust: "wsTrust" = 67108864,
}
