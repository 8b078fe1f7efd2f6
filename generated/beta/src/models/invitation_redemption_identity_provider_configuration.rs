// @generated
use crate::mg;

/// Complex type `microsoft.graph.invitationRedemptionIdentityProviderConfiguration`.
pub struct InvitationRedemptionIdentityProviderConfiguration {
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
    InvitationRedemptionIdentityProviderConfiguration: "microsoft.graph.invitationRedemptionIdentityProviderConfiguration", complex, family InvitationRedemptionIdentityProviderConfigurationKind;
    fallback_identity_provider: "fallbackIdentityProvider",
    primary_identity_provider_precedence_order: "primaryIdentityProviderPrecedenceOrder",
}

/// The types derived from [`InvitationRedemptionIdentityProviderConfiguration`].
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
