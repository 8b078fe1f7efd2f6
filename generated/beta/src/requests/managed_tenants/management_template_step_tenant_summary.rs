// @generated
use crate::{mg, models};

/// One `microsoft.graph.managedTenants.managementTemplateStepTenantSummary`, by its URL.
///
/// For example `/tenantRelationships/managedTenants/managementTemplateStepTenantSummaries/{managementTemplateStepTenantSummary-id}`.
pub type ManagementTemplateStepTenantSummaryResource = mg::One<
    models::managed_tenants::ManagementTemplateStepTenantSummary,
>;

/// A collection of `microsoft.graph.managedTenants.managementTemplateStepTenantSummary`, by its URL.
///
/// For example `/tenantRelationships/managedTenants/managementTemplateStepTenantSummaries`.
pub type ManagementTemplateStepTenantSummaryCollection = mg::Many<
    models::managed_tenants::ManagementTemplateStepTenantSummary,
    ManagementTemplateStepTenantSummaryResource,
>;
