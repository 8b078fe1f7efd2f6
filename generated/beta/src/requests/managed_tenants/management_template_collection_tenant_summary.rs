// @generated
use crate::{mg, models};

/// Requests on one [`ManagementTemplateCollectionTenantSummary`]: `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .tenant_relationships()
///     .managed_tenants()
///     .management_template_collection_tenant_summaries()
///     .id(id)
/// ```
///
/// [`ManagementTemplateCollectionTenantSummary`]: models::managed_tenants::ManagementTemplateCollectionTenantSummary
pub type ManagementTemplateCollectionTenantSummaryResource = mg::One<
    models::managed_tenants::ManagementTemplateCollectionTenantSummary,
>;

/// Requests on a collection of [`ManagementTemplateCollectionTenantSummary`]: `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .tenant_relationships()
///     .managed_tenants()
///     .management_template_collection_tenant_summaries()
/// ```
///
/// [`ManagementTemplateCollectionTenantSummary`]: models::managed_tenants::ManagementTemplateCollectionTenantSummary
pub type ManagementTemplateCollectionTenantSummaryCollection = mg::Many<
    models::managed_tenants::ManagementTemplateCollectionTenantSummary,
    ManagementTemplateCollectionTenantSummaryResource,
>;
