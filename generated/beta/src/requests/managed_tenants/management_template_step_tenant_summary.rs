// @generated
use crate::{mg, models};

/// Requests on one [`ManagementTemplateStepTenantSummary`]: `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .tenant_relationships()
///     .managed_tenants()
///     .management_template_step_tenant_summaries()
///     .id(id)
/// ```
///
/// [`ManagementTemplateStepTenantSummary`]: models::managed_tenants::ManagementTemplateStepTenantSummary
pub type ManagementTemplateStepTenantSummaryResource = mg::One<
    models::managed_tenants::ManagementTemplateStepTenantSummary,
>;

/// Requests on a collection of [`ManagementTemplateStepTenantSummary`]: `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example
/// `graph.tenant_relationships().managed_tenants().management_template_step_tenant_summaries()`.
///
/// [`ManagementTemplateStepTenantSummary`]: models::managed_tenants::ManagementTemplateStepTenantSummary
pub type ManagementTemplateStepTenantSummaryCollection = mg::Many<
    models::managed_tenants::ManagementTemplateStepTenantSummary,
    ManagementTemplateStepTenantSummaryResource,
>;
