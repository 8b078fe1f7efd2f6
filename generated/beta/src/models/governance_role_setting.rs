// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.governanceRoleSetting`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/governancerolesetting?view=graph-rest-beta>
    GovernanceRoleSetting "microsoft.graph.governanceRoleSetting" "entity" : super::Entity;
    /// `adminEligibleSettings`: Collection(governanceRuleSetting)
    admin_eligible_settings "adminEligibleSettings": Vec<super::GovernanceRuleSetting>,
    /// `adminMemberSettings`: Collection(governanceRuleSetting)
    admin_member_settings "adminMemberSettings": Vec<super::GovernanceRuleSetting>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isDefault`: Boolean
    is_default "isDefault": bool,
    /// `lastUpdatedBy`: String
    last_updated_by "lastUpdatedBy": String,
    /// `lastUpdatedDateTime`: DateTimeOffset
    last_updated_date_time "lastUpdatedDateTime": mg::DateTimeOffset,
    /// `resourceId`: String
    resource_id "resourceId": String,
    /// `roleDefinitionId`: String
    role_definition_id "roleDefinitionId": String,
    /// `userEligibleSettings`: Collection(governanceRuleSetting)
    user_eligible_settings "userEligibleSettings": Vec<super::GovernanceRuleSetting>,
    /// `userMemberSettings`: Collection(governanceRuleSetting)
    user_member_settings "userMemberSettings": Vec<super::GovernanceRuleSetting>,
}

mg::derived_from! { GovernanceRoleSetting: super::Entity }

impl GovernanceRoleSetting {
    /// `resource`: `governanceResource`, contained
    pub const RESOURCE: mg::Nav<GovernanceRoleSetting, super::GovernanceResource> = mg::Nav::new(
        "resource",
    );
    /// `roleDefinition`: `governanceRoleDefinition`, contained
    pub const ROLE_DEFINITION: mg::Nav<
        GovernanceRoleSetting,
        super::GovernanceRoleDefinition,
    > = mg::Nav::new("roleDefinition");
}
