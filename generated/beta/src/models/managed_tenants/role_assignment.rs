// @generated
use crate::mg;

/// Complex type `microsoft.graph.managedTenants.roleAssignment`.
pub struct RoleAssignment {
    /// `assignmentType`.
    pub assignment_type: mg::Field<mg::Open<super::DelegatedPrivilegeStatus>>,
    /// `roles`.
    pub roles: mg::Field<Vec<super::RoleDefinition>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RoleAssignment: "microsoft.graph.managedTenants.roleAssignment", complex;
    assignment_type: "assignmentType",
    roles: "roles",
}
