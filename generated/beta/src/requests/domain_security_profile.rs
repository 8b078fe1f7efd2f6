// @generated
use crate::{mg, models};

/// Requests on one [`DomainSecurityProfile`](models::DomainSecurityProfile): `get`, `update`,
/// `delete`.
///
/// For example `graph.security().domain_security_profiles().id(id)`.
pub type DomainSecurityProfileResource = mg::One<models::DomainSecurityProfile>;

/// Requests on a collection of [`DomainSecurityProfile`](models::DomainSecurityProfile): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.security().domain_security_profiles()`.
pub type DomainSecurityProfileCollection = mg::Many<
    models::DomainSecurityProfile,
    DomainSecurityProfileResource,
>;
