// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.privilegedRoleAssignment`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/privilegedroleassignment?view=graph-rest-beta>
    PrivilegedRoleAssignment "microsoft.graph.privilegedRoleAssignment" "entity" : super::Entity;
    /// `expirationDateTime`: DateTimeOffset
    expiration_date_time "expirationDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isElevated`: Boolean
    is_elevated "isElevated": bool,
    /// `resultMessage`: String
    result_message "resultMessage": String,
    /// `roleId`: String, not null
    role_id "roleId" "r": String,
    /// `userId`: String, not null
    user_id "userId" "r": String,
}

mg::derived_from! { PrivilegedRoleAssignment: super::Entity }

impl PrivilegedRoleAssignment {
    /// `roleInfo`: `privilegedRole`, contained
    pub const ROLE_INFO: mg::Nav<PrivilegedRoleAssignment, super::PrivilegedRole> = mg::Nav::new(
        "roleInfo",
    );
}
