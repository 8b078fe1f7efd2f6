// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.internalDomainFederation`, by its URL.
///
/// For example `/domains/{domain-id}/federationConfiguration/{internalDomainFederation-id}`.
pub type InternalDomainFederationResource = mg::One<models::InternalDomainFederation>;

/// A collection of `microsoft.graph.internalDomainFederation`, by its URL.
///
/// For example `/domains/{domain-id}/federationConfiguration`.
pub type InternalDomainFederationCollection = mg::Many<
    models::InternalDomainFederation,
    InternalDomainFederationResource,
    requests::saml_or_ws_fed_provider::SamlOrWsFedProviderCollection,
>;
