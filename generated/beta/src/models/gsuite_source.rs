// @generated
use crate::mg;

/// Complex type `microsoft.graph.gsuiteSource`, derived from
/// [`AuthorizationSystemIdentitySource`](super::AuthorizationSystemIdentitySource).
pub struct GsuiteSource {
    /// `domain`.
    pub domain: mg::Field<String>,
    /// `identityProviderType`.
    pub identity_provider_type: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GsuiteSource: "microsoft.graph.gsuiteSource", complex, base super::AuthorizationSystemIdentitySource;
    domain: "domain",
    identity_provider_type: "identityProviderType",
}

mg::derived_from! { GsuiteSource: super::AuthorizationSystemIdentitySource }
