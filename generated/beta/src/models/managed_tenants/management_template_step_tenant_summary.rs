// @generated
use crate::mg;

/// Entity type [`microsoft.graph.managedTenants.managementTemplateStepTenantSummary`][reference],
/// derived from [`Entity`](crate::models::Entity).
///
/// Requests: [`ManagementTemplateStepTenantSummaryCollection`], for example
/// `graph.tenant_relationships().managed_tenants().management_template_step_tenant_summaries()`.
///
/// [`ManagementTemplateStepTenantSummaryCollection`]: crate::requests::managed_tenants::management_template_step_tenant_summary::ManagementTemplateStepTenantSummaryCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/managedtenants-managementtemplatesteptenantsummary?view=graph-rest-beta
pub struct ManagementTemplateStepTenantSummary {
    /// `assignedTenantsCount`.
    pub assigned_tenants_count: mg::Field<i32>,
    /// `compliantTenantsCount`.
    pub compliant_tenants_count: mg::Field<i32>,
    /// `createdByUserId`.
    pub created_by_user_id: mg::Field<String>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `dismissedTenantsCount`.
    pub dismissed_tenants_count: mg::Field<i32>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `ineligibleTenantsCount`.
    pub ineligible_tenants_count: mg::Field<i32>,
    /// `lastActionByUserId`.
    pub last_action_by_user_id: mg::Field<String>,
    /// `lastActionDateTime`.
    pub last_action_date_time: mg::Field<mg::DateTimeOffset>,
    /// `managementTemplateCollectionDisplayName`.
    pub management_template_collection_display_name: mg::Field<String>,
    /// `managementTemplateCollectionId`.
    pub management_template_collection_id: mg::Field<String>,
    /// `managementTemplateDisplayName`.
    pub management_template_display_name: mg::Field<String>,
    /// `managementTemplateId`.
    pub management_template_id: mg::Field<String>,
    /// `managementTemplateStepDisplayName`.
    pub management_template_step_display_name: mg::Field<String>,
    /// `managementTemplateStepId`.
    pub management_template_step_id: mg::Field<String>,
    /// `notCompliantTenantsCount`.
    pub not_compliant_tenants_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ManagementTemplateStepTenantSummary: "microsoft.graph.managedTenants.managementTemplateStepTenantSummary", entity, base crate::models::Entity;
    assigned_tenants_count: "assignedTenantsCount",
    compliant_tenants_count: "compliantTenantsCount",
    created_by_user_id: "createdByUserId",
    created_date_time: "createdDateTime",
    dismissed_tenants_count: "dismissedTenantsCount",
    id: "id" key required,
    ineligible_tenants_count: "ineligibleTenantsCount",
    last_action_by_user_id: "lastActionByUserId",
    last_action_date_time: "lastActionDateTime",
    management_template_collection_display_name: "managementTemplateCollectionDisplayName",
    management_template_collection_id: "managementTemplateCollectionId",
    management_template_display_name: "managementTemplateDisplayName",
    management_template_id: "managementTemplateId",
    management_template_step_display_name: "managementTemplateStepDisplayName",
    management_template_step_id: "managementTemplateStepId",
    not_compliant_tenants_count: "notCompliantTenantsCount",
}

mg::derived_from! { ManagementTemplateStepTenantSummary: crate::models::Entity }
