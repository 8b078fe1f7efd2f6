// @generated
use crate::mg;

/// Entity type [`microsoft.graph.managedTenants.managementAction`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`ManagementActionCollection`], for example
/// `graph.tenant_relationships().managed_tenants().management_actions()`.
///
/// Operations: `apply`.
///
/// [`ManagementActionCollection`]: crate::requests::managed_tenants::management_action::ManagementActionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/managedtenants-managementaction?view=graph-rest-beta
pub struct ManagementAction {
    /// `category`. Never null.
    pub category: mg::Field<mg::Open<super::ManagementCategory>>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `referenceTemplateId`. Never null.
    pub reference_template_id: mg::Field<String>,
    /// `referenceTemplateVersion`. Never null.
    pub reference_template_version: mg::Field<i32>,
    /// `workloadActions`.
    pub workload_actions: mg::Field<Vec<super::WorkloadAction>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ManagementAction: "microsoft.graph.managedTenants.managementAction", entity, base crate::models::Entity;
    category: "category" required,
    description: "description",
    display_name: "displayName",
    id: "id" key required,
    reference_template_id: "referenceTemplateId" required,
    reference_template_version: "referenceTemplateVersion" required,
    workload_actions: "workloadActions" required,
}

mg::derived_from! { ManagementAction: crate::models::Entity }
