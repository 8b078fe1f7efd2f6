// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.privilegeEscalationFinding`, an entity type derived from `microsoft.graph.finding`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/privilegeescalationfinding?view=graph-rest-beta>
    PrivilegeEscalationFinding "microsoft.graph.privilegeEscalationFinding" "entity" : super::Finding => PrivilegeEscalationFindingKind;
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `identityDetails`: identityDetails
    identity_details "identityDetails": mg::Boxed<super::IdentityDetails>,
    /// `permissionsCreepIndex`: permissionsCreepIndex, not null
    permissions_creep_index "permissionsCreepIndex" "r": mg::Boxed<super::PermissionsCreepIndex>,
}

mg::derived_from! { PrivilegeEscalationFinding: super::Finding, super::Entity }

impl PrivilegeEscalationFinding {
    /// `identity`: `authorizationSystemIdentity`
    pub const IDENTITY: mg::Nav<
        PrivilegeEscalationFinding,
        super::AuthorizationSystemIdentity,
    > = mg::Nav::new("identity");
    /// `privilegeEscalationDetails`: many `privilegeEscalation`, contained
    pub const PRIVILEGE_ESCALATION_DETAILS: mg::Nav<
        PrivilegeEscalationFinding,
        Vec<super::PrivilegeEscalation>,
    > = mg::Nav::new("privilegeEscalationDetails");
}

/// The types derived from `microsoft.graph.privilegeEscalationFinding`.
#[non_exhaustive]
pub enum PrivilegeEscalationFindingKind {
    PrivilegeEscalationAwsResourceFinding(
        Box<super::PrivilegeEscalationAwsResourceFinding>,
    ),
    PrivilegeEscalationAwsRoleFinding(Box<super::PrivilegeEscalationAwsRoleFinding>),
    PrivilegeEscalationGcpServiceAccountFinding(
        Box<super::PrivilegeEscalationGcpServiceAccountFinding>,
    ),
    PrivilegeEscalationUserFinding(Box<super::PrivilegeEscalationUserFinding>),
    /// None of these, or a type that this version does not know.
    Other(Box<PrivilegeEscalationFinding>),
}

mg::family! {
    PrivilegeEscalationFinding => PrivilegeEscalationFindingKind;
    PrivilegeEscalationAwsResourceFinding(super::PrivilegeEscalationAwsResourceFinding),
    PrivilegeEscalationAwsRoleFinding(super::PrivilegeEscalationAwsRoleFinding),
    PrivilegeEscalationGcpServiceAccountFinding(super::PrivilegeEscalationGcpServiceAccountFinding),
    PrivilegeEscalationUserFinding(super::PrivilegeEscalationUserFinding),
}
