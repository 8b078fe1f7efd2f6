// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.resourceSpecificPermissionGrant`, by its URL.
///
/// For example `/permissionGrants/{resourceSpecificPermissionGrant-id}`.
pub type ResourceSpecificPermissionGrantResource = mg::One<
    models::ResourceSpecificPermissionGrant,
    requests::directory_object::DirectoryObjectResource,
>;

/// A collection of `microsoft.graph.resourceSpecificPermissionGrant`, by its URL.
///
/// For example `/permissionGrants`.
pub type ResourceSpecificPermissionGrantCollection = mg::Many<
    models::ResourceSpecificPermissionGrant,
    ResourceSpecificPermissionGrantResource,
    requests::directory_object::DirectoryObjectCollection,
>;
