// @generated
use crate::mg;

/// Entity type [`microsoft.graph.managedTenants.managementTemplateCollection`][reference], derived
/// from [`Entity`](crate::models::Entity).
///
/// Requests: [`ManagementTemplateCollectionCollection`], for example
/// `graph.tenant_relationships().managed_tenants().management_template_collections()`.
///
/// [`ManagementTemplateCollectionCollection`]: crate::requests::managed_tenants::management_template_collection::ManagementTemplateCollectionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/managedtenants-managementtemplatecollection?view=graph-rest-beta
pub struct ManagementTemplateCollection {
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
    /// `lastActionByUserId`.
    pub last_action_by_user_id: mg::Field<String>,
    /// `lastActionDateTime`.
    pub last_action_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ManagementTemplateCollection: "microsoft.graph.managedTenants.managementTemplateCollection", entity, base crate::models::Entity;
    created_by_user_id: "createdByUserId",
    created_date_time: "createdDateTime",
    description: "description",
    display_name: "displayName",
    id: "id" key required,
    last_action_by_user_id: "lastActionByUserId",
    last_action_date_time: "lastActionDateTime",
}

mg::derived_from! { ManagementTemplateCollection: crate::models::Entity }

impl ManagementTemplateCollection {
    /// `managementTemplates`: many [`ManagementTemplate`](super::ManagementTemplate).
    pub const MANAGEMENT_TEMPLATES: mg::Nav<
        ManagementTemplateCollection,
        Vec<super::ManagementTemplate>,
    > = mg::Nav::new("managementTemplates");
}
