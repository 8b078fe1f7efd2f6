// @generated
use crate::{mg, models};

/// Requests on one [`ExternalDomainName`](models::ExternalDomainName): `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .directory()
///     .federation_configurations()
///     .id(id)
///     .cast_to_saml_or_ws_fed_external_domain_federation()
///     .domains()
///     .id(id)
/// ```
pub type ExternalDomainNameResource = mg::One<models::ExternalDomainName>;

/// Requests on a collection of [`ExternalDomainName`](models::ExternalDomainName): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .directory()
///     .federation_configurations()
///     .id(id)
///     .cast_to_saml_or_ws_fed_external_domain_federation()
///     .domains()
/// ```
pub type ExternalDomainNameCollection = mg::Many<
    models::ExternalDomainName,
    ExternalDomainNameResource,
>;
