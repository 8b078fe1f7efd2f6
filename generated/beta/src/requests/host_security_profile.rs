// @generated
use crate::{mg, models};

/// Requests on one [`HostSecurityProfile`](models::HostSecurityProfile): `get`, `update`, `delete`.
///
/// For example `graph.security().host_security_profiles().id(id)`.
pub type HostSecurityProfileResource = mg::One<models::HostSecurityProfile>;

/// Requests on a collection of [`HostSecurityProfile`](models::HostSecurityProfile): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.security().host_security_profiles()`.
pub type HostSecurityProfileCollection = mg::Many<
    models::HostSecurityProfile,
    HostSecurityProfileResource,
>;
