// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.internalDomainFederation`, an entity type derived from `microsoft.graph.samlOrWsFedProvider`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/internaldomainfederation?view=graph-rest-beta>
    InternalDomainFederation "microsoft.graph.internalDomainFederation" "entity" : super::SamlOrWsFedProvider;
    /// `activeSignInUri`: String
    active_sign_in_uri "activeSignInUri": String,
    /// `defaultInteractiveAuthenticationMethod`: String
    default_interactive_authentication_method "defaultInteractiveAuthenticationMethod": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `federatedIdpMfaBehavior`: federatedIdpMfaBehavior
    federated_idp_mfa_behavior "federatedIdpMfaBehavior": mg::Open<super::FederatedIdpMfaBehavior>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isSignedAuthenticationRequestRequired`: Boolean
    is_signed_authentication_request_required "isSignedAuthenticationRequestRequired": bool,
    /// `issuerUri`: String
    issuer_uri "issuerUri": String,
    /// `metadataExchangeUri`: String
    metadata_exchange_uri "metadataExchangeUri": String,
    /// `nextSigningCertificate`: String
    next_signing_certificate "nextSigningCertificate": String,
    /// `openIdConnectDiscoveryEndpoint`: String
    open_id_connect_discovery_endpoint "openIdConnectDiscoveryEndpoint": String,
    /// `passiveSignInUri`: String
    passive_sign_in_uri "passiveSignInUri": String,
    /// `passwordChangeUri`: String
    password_change_uri "passwordChangeUri": String,
    /// `passwordResetUri`: String
    password_reset_uri "passwordResetUri": String,
    /// `preferredAuthenticationProtocol`: authenticationProtocol
    preferred_authentication_protocol "preferredAuthenticationProtocol": mg::Open<super::AuthenticationProtocol>,
    /// `promptLoginBehavior`: promptLoginBehavior
    prompt_login_behavior "promptLoginBehavior": mg::Open<super::PromptLoginBehavior>,
    /// `signOutUri`: String
    sign_out_uri "signOutUri": String,
    /// `signingCertificate`: String
    signing_certificate "signingCertificate": String,
    /// `signingCertificateUpdateStatus`: signingCertificateUpdateStatus
    signing_certificate_update_status "signingCertificateUpdateStatus": mg::Boxed<super::SigningCertificateUpdateStatus>,
}

mg::derived_from! { InternalDomainFederation: super::SamlOrWsFedProvider, super::IdentityProviderBase, super::Entity }
