// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.securityCopilot.pluginAuthTypes`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PluginAuthTypes {
    /// `none` (0)
    None,
    /// `basic` (1)
    Basic,
    /// `aPIKey` (2)
    APiKey,
    /// `oAuthAuthorizationCodeFlow` (3)
    OAuthAuthorizationCodeFlow,
    /// `oAuthClientCredentialsFlow` (4)
    OAuthClientCredentialsFlow,
    /// `aad` (5)
    Aad,
    /// `serviceHttp` (6)
    ServiceHttp,
    /// `aadDelegated` (7)
    AadDelegated,
    /// `oAuthPasswordGrantFlow` (9)
    OAuthPasswordGrantFlow,
    /// `unknownFutureValue` (10)
    UnknownFutureValue,
}

mg::enumeration! {
    PluginAuthTypes: "microsoft.graph.security.securityCopilot.pluginAuthTypes";
    None: "none" = 0,
    Basic: "basic" = 1,
    APiKey: "aPIKey" = 2,
    OAuthAuthorizationCodeFlow: "oAuthAuthorizationCodeFlow" = 3,
    OAuthClientCredentialsFlow: "oAuthClientCredentialsFlow" = 4,
    Aad: "aad" = 5,
    ServiceHttp: "serviceHttp" = 6,
    AadDelegated: "aadDelegated" = 7,
    OAuthPasswordGrantFlow: "oAuthPasswordGrantFlow" = 9,
    UnknownFutureValue: "unknownFutureValue" = 10,
}
