// @generated
use crate::{mg, models};

/// One `microsoft.graph.managedTenants.tenantDetailedInformation`, by its URL.
///
/// For example `/tenantRelationships/managedTenants/tenantsDetailedInformation/{tenantDetailedInformation-id}`.
pub type TenantDetailedInformationResource = mg::One<
    models::managed_tenants::TenantDetailedInformation,
>;

/// A collection of `microsoft.graph.managedTenants.tenantDetailedInformation`, by its URL.
///
/// For example `/tenantRelationships/managedTenants/tenantsDetailedInformation`.
pub type TenantDetailedInformationCollection = mg::Many<
    models::managed_tenants::TenantDetailedInformation,
    TenantDetailedInformationResource,
>;
