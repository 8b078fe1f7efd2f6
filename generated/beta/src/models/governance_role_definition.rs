// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.governanceRoleDefinition`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`GovernanceRoleDefinitionCollection`], for example
/// `graph.governance_role_definitions()`.
///
/// [`GovernanceRoleDefinitionCollection`]: crate::requests::governance_role_definition::GovernanceRoleDefinitionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/governanceroledefinition?view=graph-rest-beta
pub struct GovernanceRoleDefinition {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `externalId`.
    pub external_id: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `resourceId`.
    pub resource_id: mg::Field<String>,
    /// `templateId`.
    pub template_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GovernanceRoleDefinition: "microsoft.graph.governanceRoleDefinition", entity open, base super::Entity;
    display_name: "displayName",
    external_id: "externalId",
    id: "id" key required,
    resource_id: "resourceId",
    template_id: "templateId",
}

mg::derived_from! { GovernanceRoleDefinition: super::Entity }

impl GovernanceRoleDefinition {
    /// `resource`: [`GovernanceResource`](super::GovernanceResource).
    pub const RESOURCE: mg::Nav<GovernanceRoleDefinition, super::GovernanceResource> = mg::Nav::new(
        "resource",
    );
    /// `roleSetting`: [`GovernanceRoleSetting`](super::GovernanceRoleSetting).
    pub const ROLE_SETTING: mg::Nav<
        GovernanceRoleDefinition,
        super::GovernanceRoleSetting,
    > = mg::Nav::new("roleSetting");
}
