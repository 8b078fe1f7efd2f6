// @generated
use crate::mg;

/// Complex type `microsoft.graph.unknownSource`, derived from
/// [`AuthorizationSystemIdentitySource`](super::AuthorizationSystemIdentitySource).
pub struct UnknownSource {
    /// `identityProviderType`.
    pub identity_provider_type: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UnknownSource: "microsoft.graph.unknownSource", complex, base super::AuthorizationSystemIdentitySource;
    identity_provider_type: "identityProviderType",
}

mg::derived_from! { UnknownSource: super::AuthorizationSystemIdentitySource }
