// @generated
use crate::mg;

/// Complex type `microsoft.graph.managedTenants.delegatedRoleAssignedUser`.
pub struct DelegatedRoleAssignedUser {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `userEntityId`.
    pub user_entity_id: mg::Field<String>,
    /// `userPrincipalName`.
    pub user_principal_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DelegatedRoleAssignedUser: "microsoft.graph.managedTenants.delegatedRoleAssignedUser", complex;
    display_name: "displayName",
    user_entity_id: "userEntityId",
    user_principal_name: "userPrincipalName",
}
