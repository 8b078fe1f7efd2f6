// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.privilegeEscalationAwsResourceFinding`, an entity type derived from `microsoft.graph.privilegeEscalationFinding`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/privilegeescalationawsresourcefinding?view=graph-rest-beta>
    PrivilegeEscalationAwsResourceFinding "microsoft.graph.privilegeEscalationAwsResourceFinding" "entity" : super::PrivilegeEscalationFinding;
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `identityDetails`: identityDetails
    identity_details "identityDetails": mg::Boxed<super::IdentityDetails>,
    /// `permissionsCreepIndex`: permissionsCreepIndex, not null
    permissions_creep_index "permissionsCreepIndex" "r": mg::Boxed<super::PermissionsCreepIndex>,
}

mg::derived_from! { PrivilegeEscalationAwsResourceFinding: super::PrivilegeEscalationFinding, super::Finding, super::Entity }

impl PrivilegeEscalationAwsResourceFinding {
    /// `identity`: `authorizationSystemIdentity`
    pub const IDENTITY: mg::Nav<
        PrivilegeEscalationAwsResourceFinding,
        super::AuthorizationSystemIdentity,
    > = mg::Nav::new("identity");
    /// `privilegeEscalationDetails`: many `privilegeEscalation`, contained
    pub const PRIVILEGE_ESCALATION_DETAILS: mg::Nav<
        PrivilegeEscalationAwsResourceFinding,
        Vec<super::PrivilegeEscalation>,
    > = mg::Nav::new("privilegeEscalationDetails");
}
