// @generated
use crate::mg;

/// Entity type [`microsoft.graph.managedTenants.managementTemplateStep`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`ManagementTemplateStepCollection`], for example
/// `graph.tenant_relationships().managed_tenants().management_template_steps()`.
///
/// [`ManagementTemplateStepCollection`]: crate::requests::managed_tenants::management_template_step::ManagementTemplateStepCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/managedtenants-managementtemplatestep?view=graph-rest-beta
pub struct ManagementTemplateStep {
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
    /// `portalLink`.
    pub portal_link: mg::Field<mg::Boxed<crate::models::ActionUrl>>,
    /// `priority`.
    pub priority: mg::Field<i32>,
    /// `userImpact`.
    pub user_impact: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ManagementTemplateStep: "microsoft.graph.managedTenants.managementTemplateStep", entity, base crate::models::Entity;
    category: "category",
    created_by_user_id: "createdByUserId",
    created_date_time: "createdDateTime",
    description: "description",
    display_name: "displayName",
    id: "id" key required,
    information_links: "informationLinks",
    last_action_by_user_id: "lastActionByUserId",
    last_action_date_time: "lastActionDateTime",
    portal_link: "portalLink",
    priority: "priority",
    user_impact: "userImpact",
}

mg::derived_from! { ManagementTemplateStep: crate::models::Entity }

impl ManagementTemplateStep {
    /// `acceptedVersion`: [`ManagementTemplateStepVersion`](super::ManagementTemplateStepVersion).
    pub const ACCEPTED_VERSION: mg::Nav<
        ManagementTemplateStep,
        super::ManagementTemplateStepVersion,
    > = mg::Nav::new("acceptedVersion");
    /// `managementTemplate`: [`ManagementTemplate`](super::ManagementTemplate).
    pub const MANAGEMENT_TEMPLATE: mg::Nav<
        ManagementTemplateStep,
        super::ManagementTemplate,
    > = mg::Nav::new("managementTemplate");
    /// `versions`: many [`ManagementTemplateStepVersion`](super::ManagementTemplateStepVersion).
    pub const VERSIONS: mg::Nav<
        ManagementTemplateStep,
        Vec<super::ManagementTemplateStepVersion>,
    > = mg::Nav::new("versions");
}
