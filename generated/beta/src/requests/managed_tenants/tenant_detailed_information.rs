// @generated
use crate::{mg, models};

/// Requests on one
/// [`TenantDetailedInformation`](models::managed_tenants::TenantDetailedInformation): `get`,
/// `update`, `delete`.
///
/// For example
/// `graph.tenant_relationships().managed_tenants().tenants_detailed_information().id(id)`.
pub type TenantDetailedInformationResource = mg::One<
    models::managed_tenants::TenantDetailedInformation,
>;

/// Requests on a collection of
/// [`TenantDetailedInformation`](models::managed_tenants::TenantDetailedInformation): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.tenant_relationships().managed_tenants().tenants_detailed_information()`.
pub type TenantDetailedInformationCollection = mg::Many<
    models::managed_tenants::TenantDetailedInformation,
    TenantDetailedInformationResource,
>;
