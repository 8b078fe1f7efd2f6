// @generated
use crate::{mg, models};

/// Requests on one [`TenantGroup`](models::managed_tenants::TenantGroup): `get`, `update`,
/// `delete`.
///
/// For example `graph.tenant_relationships().managed_tenants().tenant_groups().id(id)`.
pub type TenantGroupResource = mg::One<models::managed_tenants::TenantGroup>;

/// Requests on a collection of [`TenantGroup`](models::managed_tenants::TenantGroup): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.tenant_relationships().managed_tenants().tenant_groups()`.
#[derive(Clone, Debug)]
pub struct TenantGroupCollection(
    mg::Many<models::managed_tenants::TenantGroup, TenantGroupResource>,
);

mg::builder! { TenantGroupCollection: mg::Many<models::managed_tenants::TenantGroup, TenantGroupResource> }

impl TenantGroupCollection {
    /// `POST …/microsoft.graph.managedTenants.tenantSearch`.
    ///
    /// Returns a page of [`TenantGroup`](models::managed_tenants::TenantGroup).
    ///
    /// Least privileged permission: `ManagedTenants.ReadWrite.All` (delegated).
    #[doc(alias = "microsoft.graph.managedTenants.tenantSearch")]
    #[inline]
    pub fn tenant_search(
        &self,
        parameters: TenantSearch,
    ) -> mg::Request<mg::Page<models::managed_tenants::TenantGroup>> {
        self.raw()
            .action_with("microsoft.graph.managedTenants.tenantSearch", &parameters)
    }
}

/// Parameters of [`TenantGroupCollection::tenant_search`].
pub struct TenantSearch {
    /// `tenantId`.
    pub tenant_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TenantSearch: "microsoft.graph.managedTenants.tenantSearch", parameters;
    tenant_id: "tenantId",
}
