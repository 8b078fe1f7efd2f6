// @generated
use crate::{mg, models};

/// Requests on one [`FileSecurityProfile`](models::FileSecurityProfile): `get`, `update`, `delete`.
///
/// For example `graph.security().file_security_profiles().id(id)`.
pub type FileSecurityProfileResource = mg::One<models::FileSecurityProfile>;

/// Requests on a collection of [`FileSecurityProfile`](models::FileSecurityProfile): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.security().file_security_profiles()`.
pub type FileSecurityProfileCollection = mg::Many<
    models::FileSecurityProfile,
    FileSecurityProfileResource,
>;
