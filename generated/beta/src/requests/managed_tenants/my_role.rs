// @generated
use crate::{mg, models};

/// One `microsoft.graph.managedTenants.myRole`, by its URL.
///
/// For example `/tenantRelationships/managedTenants/myRoles/{myRole-id}`.
pub type MyRoleResource = mg::One<models::managed_tenants::MyRole>;

/// A collection of `microsoft.graph.managedTenants.myRole`, by its URL.
///
/// For example `/tenantRelationships/managedTenants/myRoles`.
pub type MyRoleCollection = mg::Many<models::managed_tenants::MyRole, MyRoleResource>;
