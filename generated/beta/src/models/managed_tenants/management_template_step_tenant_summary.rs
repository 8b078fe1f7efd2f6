// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedTenants.managementTemplateStepTenantSummary`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/managedtenants-managementtemplatesteptenantsummary?view=graph-rest-beta>
    ManagementTemplateStepTenantSummary "microsoft.graph.managedTenants.managementTemplateStepTenantSummary" "entity" : crate::models::Entity;
    /// `assignedTenantsCount`: Int32
    assigned_tenants_count "assignedTenantsCount": i32,
    /// `compliantTenantsCount`: Int32
    compliant_tenants_count "compliantTenantsCount": i32,
    /// `createdByUserId`: String
    created_by_user_id "createdByUserId": String,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `dismissedTenantsCount`: Int32
    dismissed_tenants_count "dismissedTenantsCount": i32,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `ineligibleTenantsCount`: Int32
    ineligible_tenants_count "ineligibleTenantsCount": i32,
    /// `lastActionByUserId`: String
    last_action_by_user_id "lastActionByUserId": String,
    /// `lastActionDateTime`: DateTimeOffset
    last_action_date_time "lastActionDateTime": mg::DateTimeOffset,
    /// `managementTemplateCollectionDisplayName`: String
    management_template_collection_display_name "managementTemplateCollectionDisplayName": String,
    /// `managementTemplateCollectionId`: String
    management_template_collection_id "managementTemplateCollectionId": String,
    /// `managementTemplateDisplayName`: String
    management_template_display_name "managementTemplateDisplayName": String,
    /// `managementTemplateId`: String
    management_template_id "managementTemplateId": String,
    /// `managementTemplateStepDisplayName`: String
    management_template_step_display_name "managementTemplateStepDisplayName": String,
    /// `managementTemplateStepId`: String
    management_template_step_id "managementTemplateStepId": String,
    /// `notCompliantTenantsCount`: Int32
    not_compliant_tenants_count "notCompliantTenantsCount": i32,
}

mg::derived_from! { ManagementTemplateStepTenantSummary: crate::models::Entity }
