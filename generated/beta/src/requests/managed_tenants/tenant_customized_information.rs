// @generated
use crate::{mg, models};

/// One `microsoft.graph.managedTenants.tenantCustomizedInformation`, by its URL.
///
/// For example `/tenantRelationships/managedTenants/tenantsCustomizedInformation/{tenantCustomizedInformation-id}`.
pub type TenantCustomizedInformationResource = mg::One<
    models::managed_tenants::TenantCustomizedInformation,
>;

/// A collection of `microsoft.graph.managedTenants.tenantCustomizedInformation`, by its URL.
///
/// For example `/tenantRelationships/managedTenants/tenantsCustomizedInformation`.
pub type TenantCustomizedInformationCollection = mg::Many<
    models::managed_tenants::TenantCustomizedInformation,
    TenantCustomizedInformationResource,
>;
