// @generated
use crate::mg;

/// Entity type [`microsoft.graph.privilegeEscalationGcpServiceAccountFinding`][reference], derived
/// from [`PrivilegeEscalationFinding`](super::PrivilegeEscalationFinding).
///
/// Requests: [`PrivilegeEscalationGcpServiceAccountFindingCollection`], for example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_analytics()
///     .aws()
///     .findings()
///     .cast_to_privilege_escalation_gcp_service_account_finding()
/// ```
///
/// [`PrivilegeEscalationGcpServiceAccountFindingCollection`]: crate::requests::privilege_escalation_gcp_service_account_finding::PrivilegeEscalationGcpServiceAccountFindingCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/privilegeescalationgcpserviceaccountfinding?view=graph-rest-beta
pub struct PrivilegeEscalationGcpServiceAccountFinding {
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
    PrivilegeEscalationGcpServiceAccountFinding: "microsoft.graph.privilegeEscalationGcpServiceAccountFinding", entity, base super::PrivilegeEscalationFinding;
    created_date_time: "createdDateTime" required,
    id: "id" key required,
    identity_details: "identityDetails",
    permissions_creep_index: "permissionsCreepIndex" required,
}

mg::derived_from! { PrivilegeEscalationGcpServiceAccountFinding: super::PrivilegeEscalationFinding, super::Finding, super::Entity }

impl PrivilegeEscalationGcpServiceAccountFinding {
    /// `identity`: [`AuthorizationSystemIdentity`](super::AuthorizationSystemIdentity).
    pub const IDENTITY: mg::Nav<
        PrivilegeEscalationGcpServiceAccountFinding,
        super::AuthorizationSystemIdentity,
    > = mg::Nav::new("identity");
    /// `privilegeEscalationDetails`: many [`PrivilegeEscalation`](super::PrivilegeEscalation).
    pub const PRIVILEGE_ESCALATION_DETAILS: mg::Nav<
        PrivilegeEscalationGcpServiceAccountFinding,
        Vec<super::PrivilegeEscalation>,
    > = mg::Nav::new("privilegeEscalationDetails");
}
