// @generated
use crate::mg;

/// Entity type [`microsoft.graph.managedTenants.myRole`][reference].
///
/// Requests: [`MyRoleCollection`](crate::requests::managed_tenants::my_role::MyRoleCollection), for
/// example `graph.tenant_relationships().managed_tenants().my_roles()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/managedtenants-myrole?view=graph-rest-beta
pub struct MyRole {
    /// `assignments`.
    pub assignments: mg::Field<Vec<super::RoleAssignment>>,
    /// `tenantId`: the key. Never null.
    pub tenant_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MyRole: "microsoft.graph.managedTenants.myRole", entity;
    assignments: "assignments",
    tenant_id: "tenantId" key required,
}
