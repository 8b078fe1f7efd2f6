// @generated
use crate::mg;

/// Entity type [`microsoft.graph.governanceRoleSetting`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`GovernanceRoleSettingCollection`], for example `graph.governance_role_settings()`.
///
/// [`GovernanceRoleSettingCollection`]: crate::requests::governance_role_setting::GovernanceRoleSettingCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/governancerolesetting?view=graph-rest-beta
pub struct GovernanceRoleSetting {
    /// `adminEligibleSettings`.
    pub admin_eligible_settings: mg::Field<Vec<super::GovernanceRuleSetting>>,
    /// `adminMemberSettings`.
    pub admin_member_settings: mg::Field<Vec<super::GovernanceRuleSetting>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isDefault`.
    pub is_default: mg::Field<bool>,
    /// `lastUpdatedBy`.
    pub last_updated_by: mg::Field<String>,
    /// `lastUpdatedDateTime`.
    pub last_updated_date_time: mg::Field<mg::DateTimeOffset>,
    /// `resourceId`.
    pub resource_id: mg::Field<String>,
    /// `roleDefinitionId`.
    pub role_definition_id: mg::Field<String>,
    /// `userEligibleSettings`.
    pub user_eligible_settings: mg::Field<Vec<super::GovernanceRuleSetting>>,
    /// `userMemberSettings`.
    pub user_member_settings: mg::Field<Vec<super::GovernanceRuleSetting>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GovernanceRoleSetting: "microsoft.graph.governanceRoleSetting", entity, base super::Entity;
    admin_eligible_settings: "adminEligibleSettings",
    admin_member_settings: "adminMemberSettings",
    id: "id" key required,
    is_default: "isDefault",
    last_updated_by: "lastUpdatedBy",
    last_updated_date_time: "lastUpdatedDateTime",
    resource_id: "resourceId",
    role_definition_id: "roleDefinitionId",
    user_eligible_settings: "userEligibleSettings",
    user_member_settings: "userMemberSettings",
}

mg::derived_from! { GovernanceRoleSetting: super::Entity }

impl GovernanceRoleSetting {
    /// `resource`: [`GovernanceResource`](super::GovernanceResource).
    pub const RESOURCE: mg::Nav<GovernanceRoleSetting, super::GovernanceResource> = mg::Nav::new(
        "resource",
    );
    /// `roleDefinition`: [`GovernanceRoleDefinition`](super::GovernanceRoleDefinition).
    pub const ROLE_DEFINITION: mg::Nav<
        GovernanceRoleSetting,
        super::GovernanceRoleDefinition,
    > = mg::Nav::new("roleDefinition");
}
