// @generated
use crate::{mg, models};

/// Requests on one
/// [`TenantCustomizedInformation`](models::managed_tenants::TenantCustomizedInformation): `get`,
/// `update`, `delete`.
///
/// For example
/// `graph.tenant_relationships().managed_tenants().tenants_customized_information().id(id)`.
pub type TenantCustomizedInformationResource = mg::One<
    models::managed_tenants::TenantCustomizedInformation,
>;

/// Requests on a collection of
/// [`TenantCustomizedInformation`](models::managed_tenants::TenantCustomizedInformation): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.tenant_relationships().managed_tenants().tenants_customized_information()`.
pub type TenantCustomizedInformationCollection = mg::Many<
    models::managed_tenants::TenantCustomizedInformation,
    TenantCustomizedInformationResource,
>;
