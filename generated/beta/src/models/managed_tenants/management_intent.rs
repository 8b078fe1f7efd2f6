// @generated
use crate::mg;

/// Entity type [`microsoft.graph.managedTenants.managementIntent`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`ManagementIntentCollection`], for example
/// `graph.tenant_relationships().managed_tenants().management_intents()`.
///
/// [`ManagementIntentCollection`]: crate::requests::managed_tenants::management_intent::ManagementIntentCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/managedtenants-managementintent?view=graph-rest-beta
pub struct ManagementIntent {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isGlobal`. Never null.
    pub is_global: mg::Field<bool>,
    /// `managementTemplates`.
    pub management_templates: mg::Field<Vec<super::ManagementTemplateDetailedInfo>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ManagementIntent: "microsoft.graph.managedTenants.managementIntent", entity, base crate::models::Entity;
    display_name: "displayName",
    id: "id" key required,
    is_global: "isGlobal" required,
    management_templates: "managementTemplates",
}

mg::derived_from! { ManagementIntent: crate::models::Entity }
