// @generated
use crate::{mg, models};

/// Requests on one [`TenantTag`](models::managed_tenants::TenantTag): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.tenant_relationships().managed_tenants().tenant_tags().id(id)`.
#[derive(Clone, Debug)]
pub struct TenantTagResource(mg::One<models::managed_tenants::TenantTag>);

mg::builder! { TenantTagResource: mg::One<models::managed_tenants::TenantTag> }

impl TenantTagResource {
    /// `POST …/microsoft.graph.managedTenants.assignTag`.
    ///
    /// Returns [`TenantTag`](models::managed_tenants::TenantTag).
    ///
    /// Least privileged permission: `ManagedTenants.ReadWrite.All` (delegated).
    #[doc(alias = "microsoft.graph.managedTenants.assignTag")]
    #[inline]
    pub fn assign_tag(
        &self,
        parameters: AssignTag,
    ) -> mg::Request<models::managed_tenants::TenantTag> {
        self.raw().action_with("microsoft.graph.managedTenants.assignTag", &parameters)
    }

    /// `POST …/microsoft.graph.managedTenants.unassignTag`.
    ///
    /// Returns [`TenantTag`](models::managed_tenants::TenantTag).
    ///
    /// Least privileged permission: `ManagedTenants.ReadWrite.All` (delegated).
    #[doc(alias = "microsoft.graph.managedTenants.unassignTag")]
    #[inline]
    pub fn unassign_tag(
        &self,
        parameters: UnassignTag,
    ) -> mg::Request<models::managed_tenants::TenantTag> {
        self.raw().action_with("microsoft.graph.managedTenants.unassignTag", &parameters)
    }
}

/// Requests on a collection of [`TenantTag`](models::managed_tenants::TenantTag): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.tenant_relationships().managed_tenants().tenant_tags()`.
pub type TenantTagCollection = mg::Many<
    models::managed_tenants::TenantTag,
    TenantTagResource,
>;

/// Parameters of [`TenantTagResource::assign_tag`].
pub struct AssignTag {
    /// `tenantIds`.
    pub tenant_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AssignTag: "microsoft.graph.managedTenants.assignTag", parameters;
    tenant_ids: "tenantIds",
}

/// Parameters of [`TenantTagResource::unassign_tag`].
pub struct UnassignTag {
    /// `tenantIds`.
    pub tenant_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UnassignTag: "microsoft.graph.managedTenants.unassignTag", parameters;
    tenant_ids: "tenantIds",
}
