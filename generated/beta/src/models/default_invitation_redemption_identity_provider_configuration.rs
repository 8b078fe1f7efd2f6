// @generated
use crate::mg;

/// Complex type `microsoft.graph.defaultInvitationRedemptionIdentityProviderConfiguration`, derived
/// from [`InvitationRedemptionIdentityProviderConfiguration`].
///
/// [`InvitationRedemptionIdentityProviderConfiguration`]: super::InvitationRedemptionIdentityProviderConfiguration
pub struct DefaultInvitationRedemptionIdentityProviderConfiguration {
    /// `fallbackIdentityProvider`.
    pub fallback_identity_provider: mg::Field<mg::Open<super::B2bIdentityProvidersType>>,
    /// `primaryIdentityProviderPrecedenceOrder`.
    pub primary_identity_provider_precedence_order: mg::Field<
        Vec<mg::Open<super::B2bIdentityProvidersType>>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DefaultInvitationRedemptionIdentityProviderConfiguration: "microsoft.graph.defaultInvitationRedemptionIdentityProviderConfiguration", complex, base super::InvitationRedemptionIdentityProviderConfiguration;
    fallback_identity_provider: "fallbackIdentityProvider",
    primary_identity_provider_precedence_order: "primaryIdentityProviderPrecedenceOrder",
}

mg::derived_from! { DefaultInvitationRedemptionIdentityProviderConfiguration: super::InvitationRedemptionIdentityProviderConfiguration }
