// @generated
use crate::{mg, models};

/// Requests on one [`CloudAppSecurityProfile`](models::CloudAppSecurityProfile): `get`, `update`,
/// `delete`.
///
/// For example `graph.security().cloud_app_security_profiles().id(id)`.
pub type CloudAppSecurityProfileResource = mg::One<models::CloudAppSecurityProfile>;

/// Requests on a collection of [`CloudAppSecurityProfile`](models::CloudAppSecurityProfile):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.security().cloud_app_security_profiles()`.
pub type CloudAppSecurityProfileCollection = mg::Many<
    models::CloudAppSecurityProfile,
    CloudAppSecurityProfileResource,
>;
