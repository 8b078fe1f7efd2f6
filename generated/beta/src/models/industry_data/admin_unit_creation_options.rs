// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.industryData.adminUnitCreationOptions`, a complex type.
    AdminUnitCreationOptions "microsoft.graph.industryData.adminUnitCreationOptions" "complex";
    /// `createBasedOnOrg`: Boolean, not null
    create_based_on_org "createBasedOnOrg" "r": bool,
    /// `createBasedOnOrgPlusRoleGroup`: Boolean, not null
    create_based_on_org_plus_role_group "createBasedOnOrgPlusRoleGroup" "r": bool,
}
