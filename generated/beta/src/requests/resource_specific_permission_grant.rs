// @generated
use crate::{mg, models, requests};

/// Requests on one [`ResourceSpecificPermissionGrant`](models::ResourceSpecificPermissionGrant):
/// `get`, `update`, `delete`.
///
/// For example `graph.permission_grants().id(id)`.
pub type ResourceSpecificPermissionGrantResource = mg::One<
    models::ResourceSpecificPermissionGrant,
    requests::directory_object::DirectoryObjectResource,
>;

/// Requests on a collection of
/// [`ResourceSpecificPermissionGrant`](models::ResourceSpecificPermissionGrant): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.permission_grants()`.
pub type ResourceSpecificPermissionGrantCollection = mg::Many<
    models::ResourceSpecificPermissionGrant,
    ResourceSpecificPermissionGrantResource,
    requests::directory_object::DirectoryObjectCollection,
>;
