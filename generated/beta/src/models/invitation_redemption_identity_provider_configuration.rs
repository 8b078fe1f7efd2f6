// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.invitationRedemptionIdentityProviderConfiguration`, a complex type.
    InvitationRedemptionIdentityProviderConfiguration "microsoft.graph.invitationRedemptionIdentityProviderConfiguration" "complex" => InvitationRedemptionIdentityProviderConfigurationKind;
    /// `fallbackIdentityProvider`: b2bIdentityProvidersType
    fallback_identity_provider "fallbackIdentityProvider": mg::Open<super::B2bIdentityProvidersType>,
    /// `primaryIdentityProviderPrecedenceOrder`: Collection(b2bIdentityProvidersType)
    primary_identity_provider_precedence_order "primaryIdentityProviderPrecedenceOrder": Vec<mg::Open<super::B2bIdentityProvidersType>>,
}

/// The types derived from `microsoft.graph.invitationRedemptionIdentityProviderConfiguration`.
#[non_exhaustive]
pub enum InvitationRedemptionIdentityProviderConfigurationKind {
    DefaultInvitationRedemptionIdentityProviderConfiguration(
        Box<super::DefaultInvitationRedemptionIdentityProviderConfiguration>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<InvitationRedemptionIdentityProviderConfiguration>),
}

mg::family! {
    InvitationRedemptionIdentityProviderConfiguration => InvitationRedemptionIdentityProviderConfigurationKind;
    DefaultInvitationRedemptionIdentityProviderConfiguration(super::DefaultInvitationRedemptionIdentityProviderConfiguration),
}
