// @generated
use crate::{mg, models, requests};

/// Requests on one [`MultiTenantOrganizationMember`](models::MultiTenantOrganizationMember): `get`,
/// `update`, `delete`.
///
/// For example `graph.directory_objects().id(id).cast_to_multi_tenant_organization_member()`.
pub type MultiTenantOrganizationMemberResource = mg::One<
    models::MultiTenantOrganizationMember,
    requests::directory_object::DirectoryObjectResource,
>;

/// Requests on a collection of
/// [`MultiTenantOrganizationMember`](models::MultiTenantOrganizationMember): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.directory_objects().cast_to_multi_tenant_organization_member()`.
pub type MultiTenantOrganizationMemberCollection = mg::Many<
    models::MultiTenantOrganizationMember,
    MultiTenantOrganizationMemberResource,
    requests::directory_object::DirectoryObjectCollection,
>;
