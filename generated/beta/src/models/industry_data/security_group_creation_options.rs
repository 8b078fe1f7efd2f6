// @generated
use crate::mg;

/// Complex type `microsoft.graph.industryData.securityGroupCreationOptions`.
pub struct SecurityGroupCreationOptions {
    /// `createBasedOnOrgPlusRoleGroup`. Never null.
    pub create_based_on_org_plus_role_group: mg::Field<bool>,
    /// `createBasedOnRoleGroup`. Never null.
    pub create_based_on_role_group: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SecurityGroupCreationOptions: "microsoft.graph.industryData.securityGroupCreationOptions", complex;
    create_based_on_org_plus_role_group: "createBasedOnOrgPlusRoleGroup" required,
    create_based_on_role_group: "createBasedOnRoleGroup" required,
}
