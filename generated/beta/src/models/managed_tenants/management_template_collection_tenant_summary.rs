// @generated
use crate::mg;

/// Entity type
/// [`microsoft.graph.managedTenants.managementTemplateCollectionTenantSummary`][reference], derived
/// from [`Entity`](crate::models::Entity).
///
/// Requests: [`ManagementTemplateCollectionTenantSummaryCollection`], for example:
///
/// ```ignore
/// graph
///     .tenant_relationships()
///     .managed_tenants()
///     .management_template_collection_tenant_summaries()
/// ```
///
/// [`ManagementTemplateCollectionTenantSummaryCollection`]: crate::requests::managed_tenants::management_template_collection_tenant_summary::ManagementTemplateCollectionTenantSummaryCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/managedtenants-managementtemplatecollectiontenantsummary?view=graph-rest-beta
pub struct ManagementTemplateCollectionTenantSummary {
    /// `completeStepsCount`.
    pub complete_steps_count: mg::Field<i32>,
    /// `completeUsersCount`.
    pub complete_users_count: mg::Field<i32>,
    /// `createdByUserId`.
    pub created_by_user_id: mg::Field<String>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `dismissedStepsCount`.
    pub dismissed_steps_count: mg::Field<i32>,
    /// `excludedUsersCount`.
    pub excluded_users_count: mg::Field<i32>,
    /// `excludedUsersDistinctCount`.
    pub excluded_users_distinct_count: mg::Field<i32>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `incompleteStepsCount`.
    pub incomplete_steps_count: mg::Field<i32>,
    /// `incompleteUsersCount`.
    pub incomplete_users_count: mg::Field<i32>,
    /// `ineligibleStepsCount`.
    pub ineligible_steps_count: mg::Field<i32>,
    /// `isComplete`.
    pub is_complete: mg::Field<bool>,
    /// `lastActionByUserId`.
    pub last_action_by_user_id: mg::Field<String>,
    /// `lastActionDateTime`.
    pub last_action_date_time: mg::Field<mg::DateTimeOffset>,
    /// `managementTemplateCollectionDisplayName`.
    pub management_template_collection_display_name: mg::Field<String>,
    /// `managementTemplateCollectionId`.
    pub management_template_collection_id: mg::Field<String>,
    /// `regressedStepsCount`.
    pub regressed_steps_count: mg::Field<i32>,
    /// `regressedUsersCount`.
    pub regressed_users_count: mg::Field<i32>,
    /// `tenantId`.
    pub tenant_id: mg::Field<String>,
    /// `unlicensedUsersCount`.
    pub unlicensed_users_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ManagementTemplateCollectionTenantSummary: "microsoft.graph.managedTenants.managementTemplateCollectionTenantSummary", entity, base crate::models::Entity;
    complete_steps_count: "completeStepsCount",
    complete_users_count: "completeUsersCount",
    created_by_user_id: "createdByUserId",
    created_date_time: "createdDateTime",
    dismissed_steps_count: "dismissedStepsCount",
    excluded_users_count: "excludedUsersCount",
    excluded_users_distinct_count: "excludedUsersDistinctCount",
    id: "id" key required,
    incomplete_steps_count: "incompleteStepsCount",
    incomplete_users_count: "incompleteUsersCount",
    ineligible_steps_count: "ineligibleStepsCount",
    is_complete: "isComplete",
    last_action_by_user_id: "lastActionByUserId",
    last_action_date_time: "lastActionDateTime",
    management_template_collection_display_name: "managementTemplateCollectionDisplayName",
    management_template_collection_id: "managementTemplateCollectionId",
    regressed_steps_count: "regressedStepsCount",
    regressed_users_count: "regressedUsersCount",
    tenant_id: "tenantId",
    unlicensed_users_count: "unlicensedUsersCount",
}

mg::derived_from! { ManagementTemplateCollectionTenantSummary: crate::models::Entity }
