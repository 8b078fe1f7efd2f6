// @generated
use crate::mg;

/// Entity type [`microsoft.graph.internalDomainFederation`][reference], derived from
/// [`SamlOrWsFedProvider`](super::SamlOrWsFedProvider).
///
/// Requests: [`InternalDomainFederationCollection`], for example
/// `graph.domains().id(id).federation_configuration()`.
///
/// Operations: `available_provider_types`.
///
/// [`InternalDomainFederationCollection`]: crate::requests::internal_domain_federation::InternalDomainFederationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/internaldomainfederation?view=graph-rest-beta
pub struct InternalDomainFederation {
    /// `activeSignInUri`.
    pub active_sign_in_uri: mg::Field<String>,
    /// `defaultInteractiveAuthenticationMethod`.
    pub default_interactive_authentication_method: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `federatedIdpMfaBehavior`.
    pub federated_idp_mfa_behavior: mg::Field<mg::Open<super::FederatedIdpMfaBehavior>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isSignedAuthenticationRequestRequired`.
    pub is_signed_authentication_request_required: mg::Field<bool>,
    /// `issuerUri`.
    pub issuer_uri: mg::Field<String>,
    /// `metadataExchangeUri`.
    pub metadata_exchange_uri: mg::Field<String>,
    /// `nextSigningCertificate`.
    pub next_signing_certificate: mg::Field<String>,
    /// `openIdConnectDiscoveryEndpoint`.
    pub open_id_connect_discovery_endpoint: mg::Field<String>,
    /// `passiveSignInUri`.
    pub passive_sign_in_uri: mg::Field<String>,
    /// `passwordChangeUri`.
    pub password_change_uri: mg::Field<String>,
    /// `passwordResetUri`.
    pub password_reset_uri: mg::Field<String>,
    /// `preferredAuthenticationProtocol`.
    pub preferred_authentication_protocol: mg::Field<
        mg::Open<super::AuthenticationProtocol>,
    >,
    /// `promptLoginBehavior`.
    pub prompt_login_behavior: mg::Field<mg::Open<super::PromptLoginBehavior>>,
    /// `signOutUri`.
    pub sign_out_uri: mg::Field<String>,
    /// `signingCertificate`.
    pub signing_certificate: mg::Field<String>,
    /// `signingCertificateUpdateStatus`.
    pub signing_certificate_update_status: mg::Field<
        mg::Boxed<super::SigningCertificateUpdateStatus>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    InternalDomainFederation: "microsoft.graph.internalDomainFederation", entity, base super::SamlOrWsFedProvider;
    active_sign_in_uri: "activeSignInUri",
    default_interactive_authentication_method: "defaultInteractiveAuthenticationMethod",
    display_name: "displayName",
    federated_idp_mfa_behavior: "federatedIdpMfaBehavior",
    id: "id" key required,
    is_signed_authentication_request_required: "isSignedAuthenticationRequestRequired",
    issuer_uri: "issuerUri",
    metadata_exchange_uri: "metadataExchangeUri",
    next_signing_certificate: "nextSigningCertificate",
    open_id_connect_discovery_endpoint: "openIdConnectDiscoveryEndpoint",
    passive_sign_in_uri: "passiveSignInUri",
    password_change_uri: "passwordChangeUri",
    password_reset_uri: "passwordResetUri",
    preferred_authentication_protocol: "preferredAuthenticationProtocol",
    prompt_login_behavior: "promptLoginBehavior",
    sign_out_uri: "signOutUri",
    signing_certificate: "signingCertificate",
    signing_certificate_update_status: "signingCertificateUpdateStatus",
}

mg::derived_from! { InternalDomainFederation: super::SamlOrWsFedProvider, super::IdentityProviderBase, super::Entity }
