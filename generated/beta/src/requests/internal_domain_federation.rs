// @generated
use crate::{mg, models, requests};

/// Requests on one [`InternalDomainFederation`](models::InternalDomainFederation): `get`, `update`,
/// `delete`.
///
/// For example `graph.domains().id(id).federation_configuration().id(id)`.
pub type InternalDomainFederationResource = mg::One<models::InternalDomainFederation>;

/// Requests on a collection of [`InternalDomainFederation`](models::InternalDomainFederation):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.domains().id(id).federation_configuration()`.
pub type InternalDomainFederationCollection = mg::Many<
    models::InternalDomainFederation,
    InternalDomainFederationResource,
    requests::saml_or_ws_fed_provider::SamlOrWsFedProviderCollection,
>;
