// @generated
use crate::{mg, models};

/// Requests on one [`IpSecurityProfile`](models::IpSecurityProfile): `get`, `update`, `delete`.
///
/// For example `graph.security().ip_security_profiles().id(id)`.
pub type IpSecurityProfileResource = mg::One<models::IpSecurityProfile>;

/// Requests on a collection of [`IpSecurityProfile`](models::IpSecurityProfile): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.security().ip_security_profiles()`.
pub type IpSecurityProfileCollection = mg::Many<
    models::IpSecurityProfile,
    IpSecurityProfileResource,
>;
