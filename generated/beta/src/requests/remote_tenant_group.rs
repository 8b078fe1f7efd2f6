// @generated
use crate::{mg, models, requests};

/// Requests on one [`RemoteTenantGroup`](models::RemoteTenantGroup): `get`, `update`, `delete`.
///
/// For example `graph.directory_objects().id(id).cast_to_remote_tenant_group()`.
pub type RemoteTenantGroupResource = mg::One<
    models::RemoteTenantGroup,
    requests::directory_object::DirectoryObjectResource,
>;

/// Requests on a collection of [`RemoteTenantGroup`](models::RemoteTenantGroup): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.directory_objects().cast_to_remote_tenant_group()`.
pub type RemoteTenantGroupCollection = mg::Many<
    models::RemoteTenantGroup,
    RemoteTenantGroupResource,
    requests::directory_object::DirectoryObjectCollection,
>;
