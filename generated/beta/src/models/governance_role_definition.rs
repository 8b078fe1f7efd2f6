// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.governanceRoleDefinition`, an open entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/governanceroledefinition?view=graph-rest-beta>
    GovernanceRoleDefinition "microsoft.graph.governanceRoleDefinition" "entity open" : super::Entity;
    /// `displayName`: String
    display_name "displayName": String,
    /// `externalId`: String
    external_id "externalId": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `resourceId`: String
    resource_id "resourceId": String,
    /// `templateId`: String
    template_id "templateId": String,
}

mg::derived_from! { GovernanceRoleDefinition: super::Entity }

impl GovernanceRoleDefinition {
    /// `resource`: `governanceResource`, contained
    pub const RESOURCE: mg::Nav<GovernanceRoleDefinition, super::GovernanceResource> = mg::Nav::new(
        "resource",
    );
    /// `roleSetting`: `governanceRoleSetting`, contained
    pub const ROLE_SETTING: mg::Nav<
        GovernanceRoleDefinition,
        super::GovernanceRoleSetting,
    > = mg::Nav::new("roleSetting");
}
