// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.defaultInvitationRedemptionIdentityProviderConfiguration`, a complex type derived from `microsoft.graph.invitationRedemptionIdentityProviderConfiguration`.
    DefaultInvitationRedemptionIdentityProviderConfiguration "microsoft.graph.defaultInvitationRedemptionIdentityProviderConfiguration" "complex" : super::InvitationRedemptionIdentityProviderConfiguration;
    /// `fallbackIdentityProvider`: b2bIdentityProvidersType
    fallback_identity_provider "fallbackIdentityProvider": mg::Open<super::B2bIdentityProvidersType>,
    /// `primaryIdentityProviderPrecedenceOrder`: Collection(b2bIdentityProvidersType)
    primary_identity_provider_precedence_order "primaryIdentityProviderPrecedenceOrder": Vec<mg::Open<super::B2bIdentityProvidersType>>,
}

mg::derived_from! { DefaultInvitationRedemptionIdentityProviderConfiguration: super::InvitationRedemptionIdentityProviderConfiguration }
