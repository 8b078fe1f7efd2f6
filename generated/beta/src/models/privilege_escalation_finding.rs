// @generated
use crate::mg;

/// Entity type [`microsoft.graph.privilegeEscalationFinding`][reference], derived from
/// [`Finding`](super::Finding).
///
/// Requests: [`PrivilegeEscalationFindingCollection`], for example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_analytics()
///     .aws()
///     .findings()
///     .cast_to_privilege_escalation_finding()
/// ```
///
/// [`PrivilegeEscalationFindingCollection`]: crate::requests::privilege_escalation_finding::PrivilegeEscalationFindingCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/privilegeescalationfinding?view=graph-rest-beta
pub struct PrivilegeEscalationFinding {
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `identityDetails`.
    pub identity_details: mg::Field<mg::Boxed<super::IdentityDetails>>,
    /// `permissionsCreepIndex`. Never null.
    pub permissions_creep_index: mg::Field<mg::Boxed<super::PermissionsCreepIndex>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PrivilegeEscalationFinding: "microsoft.graph.privilegeEscalationFinding", entity, base super::Finding, family PrivilegeEscalationFindingKind;
    created_date_time: "createdDateTime" required,
    id: "id" key required,
    identity_details: "identityDetails",
    permissions_creep_index: "permissionsCreepIndex" required,
}

mg::derived_from! { PrivilegeEscalationFinding: super::Finding, super::Entity }

impl PrivilegeEscalationFinding {
    /// `identity`: [`AuthorizationSystemIdentity`](super::AuthorizationSystemIdentity).
    pub const IDENTITY: mg::Nav<
        PrivilegeEscalationFinding,
        super::AuthorizationSystemIdentity,
    > = mg::Nav::new("identity");
    /// `privilegeEscalationDetails`: many [`PrivilegeEscalation`](super::PrivilegeEscalation).
    pub const PRIVILEGE_ESCALATION_DETAILS: mg::Nav<
        PrivilegeEscalationFinding,
        Vec<super::PrivilegeEscalation>,
    > = mg::Nav::new("privilegeEscalationDetails");
}

/// The types derived from [`PrivilegeEscalationFinding`].
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
