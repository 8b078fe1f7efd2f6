// @generated
use crate::{mg, models};

/// One `microsoft.graph.managedTenants.managementTemplateCollectionTenantSummary`, by its URL.
///
/// For example `/tenantRelationships/managedTenants/managementTemplateCollectionTenantSummaries/{managementTemplateCollectionTenantSummary-id}`.
pub type ManagementTemplateCollectionTenantSummaryResource = mg::One<
    models::managed_tenants::ManagementTemplateCollectionTenantSummary,
>;

/// A collection of `microsoft.graph.managedTenants.managementTemplateCollectionTenantSummary`, by its URL.
///
/// For example `/tenantRelationships/managedTenants/managementTemplateCollectionTenantSummaries`.
pub type ManagementTemplateCollectionTenantSummaryCollection = mg::Many<
    models::managed_tenants::ManagementTemplateCollectionTenantSummary,
    ManagementTemplateCollectionTenantSummaryResource,
>;
