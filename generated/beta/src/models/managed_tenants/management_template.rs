// @generated
use crate::mg;

/// Entity type [`microsoft.graph.managedTenants.managementTemplate`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`ManagementTemplateCollection`], for example
/// `graph.tenant_relationships().managed_tenants().management_templates()`.
///
/// [`ManagementTemplateCollection`]: crate::requests::managed_tenants::management_template::ManagementTemplateCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/managedtenants-managementtemplate?view=graph-rest-beta
pub struct ManagementTemplate {
    /// `category`.
    pub category: mg::Field<mg::Open<super::ManagementCategory>>,
    /// `createdByUserId`.
    pub created_by_user_id: mg::Field<String>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `informationLinks`.
    pub information_links: mg::Field<Vec<crate::models::ActionUrl>>,
    /// `lastActionByUserId`.
    pub last_action_by_user_id: mg::Field<String>,
    /// `lastActionDateTime`.
    pub last_action_date_time: mg::Field<mg::DateTimeOffset>,
    /// `parameters`.
    pub parameters: mg::Field<Vec<super::TemplateParameter>>,
    /// `priority`. Never null.
    pub priority: mg::Field<i32>,
    /// `provider`. Never null.
    pub provider: mg::Field<mg::Open<super::ManagementProvider>>,
    /// `userImpact`.
    pub user_impact: mg::Field<String>,
    /// `version`.
    pub version: mg::Field<i32>,
    /// `workloadActions`.
    pub workload_actions: mg::Field<Vec<super::WorkloadAction>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ManagementTemplate: "microsoft.graph.managedTenants.managementTemplate", entity, base crate::models::Entity;
    category: "category",
    created_by_user_id: "createdByUserId",
    created_date_time: "createdDateTime",
    description: "description",
    display_name: "displayName",
    id: "id" key required,
    information_links: "informationLinks",
    last_action_by_user_id: "lastActionByUserId",
    last_action_date_time: "lastActionDateTime",
    parameters: "parameters",
    priority: "priority" required,
    provider: "provider" required,
    user_impact: "userImpact",
    version: "version",
    workload_actions: "workloadActions",
}

mg::derived_from! { ManagementTemplate: crate::models::Entity }

impl ManagementTemplate {
    /// `managementTemplateCollections`: many
    /// [`ManagementTemplateCollection`](super::ManagementTemplateCollection).
    pub const MANAGEMENT_TEMPLATE_COLLECTIONS: mg::Nav<
        ManagementTemplate,
        Vec<super::ManagementTemplateCollection>,
    > = mg::Nav::new("managementTemplateCollections");
    /// `managementTemplateSteps`: many [`ManagementTemplateStep`](super::ManagementTemplateStep).
    pub const MANAGEMENT_TEMPLATE_STEPS: mg::Nav<
        ManagementTemplate,
        Vec<super::ManagementTemplateStep>,
    > = mg::Nav::new("managementTemplateSteps");
}
