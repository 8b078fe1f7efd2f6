// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedTenants.managementTemplateCollectionTenantSummary`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/managedtenants-managementtemplatecollectiontenantsummary?view=graph-rest-beta>
    ManagementTemplateCollectionTenantSummary "microsoft.graph.managedTenants.managementTemplateCollectionTenantSummary" "entity" : crate::models::Entity;
    /// `completeStepsCount`: Int32
    complete_steps_count "completeStepsCount": i32,
    /// `completeUsersCount`: Int32
    complete_users_count "completeUsersCount": i32,
    /// `createdByUserId`: String
    created_by_user_id "createdByUserId": String,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `dismissedStepsCount`: Int32
    dismissed_steps_count "dismissedStepsCount": i32,
    /// `excludedUsersCount`: Int32
    excluded_users_count "excludedUsersCount": i32,
    /// `excludedUsersDistinctCount`: Int32
    excluded_users_distinct_count "excludedUsersDistinctCount": i32,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `incompleteStepsCount`: Int32
    incomplete_steps_count "incompleteStepsCount": i32,
    /// `incompleteUsersCount`: Int32
    incomplete_users_count "incompleteUsersCount": i32,
    /// `ineligibleStepsCount`: Int32
    ineligible_steps_count "ineligibleStepsCount": i32,
    /// `isComplete`: Boolean
    is_complete "isComplete": bool,
    /// `lastActionByUserId`: String
    last_action_by_user_id "lastActionByUserId": String,
    /// `lastActionDateTime`: DateTimeOffset
    last_action_date_time "lastActionDateTime": mg::DateTimeOffset,
    /// `managementTemplateCollectionDisplayName`: String
    management_template_collection_display_name "managementTemplateCollectionDisplayName": String,
    /// `managementTemplateCollectionId`: String
    management_template_collection_id "managementTemplateCollectionId": String,
    /// `regressedStepsCount`: Int32
    regressed_steps_count "regressedStepsCount": i32,
    /// `regressedUsersCount`: Int32
    regressed_users_count "regressedUsersCount": i32,
    /// `tenantId`: String
    tenant_id "tenantId": String,
    /// `unlicensedUsersCount`: Int32
    unlicensed_users_count "unlicensedUsersCount": i32,
}

mg::derived_from! { ManagementTemplateCollectionTenantSummary: crate::models::Entity }
