// @generated
use crate::mg;

/// Complex type `microsoft.graph.industryData.adminUnitCreationOptions`.
pub struct AdminUnitCreationOptions {
    /// `createBasedOnOrg`. Never null.
    pub create_based_on_org: mg::Field<bool>,
    /// `createBasedOnOrgPlusRoleGroup`. Never null.
    pub create_based_on_org_plus_role_group: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AdminUnitCreationOptions: "microsoft.graph.industryData.adminUnitCreationOptions", complex;
    create_based_on_org: "createBasedOnOrg" required,
    create_based_on_org_plus_role_group: "createBasedOnOrgPlusRoleGroup" required,
}
