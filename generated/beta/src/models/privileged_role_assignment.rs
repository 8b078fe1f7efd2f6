// @generated
use crate::mg;

/// Entity type [`microsoft.graph.privilegedRoleAssignment`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`PrivilegedRoleAssignmentCollection`], for example
/// `graph.privileged_role_assignments()`.
///
/// Operations: `make_eligible`, `make_permanent`, `my`.
///
/// [`PrivilegedRoleAssignmentCollection`]: crate::requests::privileged_role_assignment::PrivilegedRoleAssignmentCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/privilegedroleassignment?view=graph-rest-beta
pub struct PrivilegedRoleAssignment {
    /// `expirationDateTime`.
    pub expiration_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isElevated`.
    pub is_elevated: mg::Field<bool>,
    /// `resultMessage`.
    pub result_message: mg::Field<String>,
    /// `roleId`. Never null.
    pub role_id: mg::Field<String>,
    /// `userId`. Never null.
    pub user_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PrivilegedRoleAssignment: "microsoft.graph.privilegedRoleAssignment", entity, base super::Entity;
    expiration_date_time: "expirationDateTime",
    id: "id" key required,
    is_elevated: "isElevated",
    result_message: "resultMessage",
    role_id: "roleId" required,
    user_id: "userId" required,
}

mg::derived_from! { PrivilegedRoleAssignment: super::Entity }

impl PrivilegedRoleAssignment {
    /// `roleInfo`: [`PrivilegedRole`](super::PrivilegedRole).
    pub const ROLE_INFO: mg::Nav<PrivilegedRoleAssignment, super::PrivilegedRole> = mg::Nav::new(
        "roleInfo",
    );
}
