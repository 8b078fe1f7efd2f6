// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.industryData.securityGroupCreationOptions`, a complex type.
    SecurityGroupCreationOptions "microsoft.graph.industryData.securityGroupCreationOptions" "complex";
    /// `createBasedOnOrgPlusRoleGroup`: Boolean, not null
    create_based_on_org_plus_role_group "createBasedOnOrgPlusRoleGroup" "r": bool,
    /// `createBasedOnRoleGroup`: Boolean, not null
    create_based_on_role_group "createBasedOnRoleGroup" "r": bool,
}
