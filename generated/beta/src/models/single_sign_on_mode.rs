// @generated
use crate::mg;

/// Enumeration `microsoft.graph.singleSignOnMode`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SingleSignOnMode {
    /// `none` (0)
    None,
    /// `onPremisesKerberos` (1)
    OnPremisesKerberos,
    /// `saml` (3)
    Saml,
    /// `pingHeaderBased` (4)
    PingHeaderBased,
    /// `aadHeaderBased` (5)
    AadHeaderBased,
    /// `oAuthToken` (6)
    OAuthToken,
    /// `unknownFutureValue` (7)
    UnknownFutureValue,
}

mg::enumeration! {
    SingleSignOnMode: "microsoft.graph.singleSignOnMode";
    None: "none" = 0,
    OnPremisesKerberos: "onPremisesKerberos" = 1,
    Saml: "saml" = 3,
    PingHeaderBased: "pingHeaderBased" = 4,
    AadHeaderBased: "aadHeaderBased" = 5,
    OAuthToken: "oAuthToken" = 6,
    UnknownFutureValue: "unknownFutureValue" = 7,
}
