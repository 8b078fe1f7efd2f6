// @generated
use crate::mg;

/// Entity type [`microsoft.graph.inactiveGcpServiceAccountFinding`][reference], derived from
/// [`IdentityFinding`](super::IdentityFinding).
///
/// Requests: [`InactiveGcpServiceAccountFindingCollection`], for example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_analytics()
///     .aws()
///     .findings()
///     .cast_to_inactive_gcp_service_account_finding()
/// ```
///
/// Operations: `aggregated_summary`.
///
/// [`InactiveGcpServiceAccountFindingCollection`]: crate::requests::inactive_gcp_service_account_finding::InactiveGcpServiceAccountFindingCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/inactivegcpserviceaccountfinding?view=graph-rest-beta
pub struct InactiveGcpServiceAccountFinding {
    /// `actionSummary`. Never null.
    pub action_summary: mg::Field<mg::Boxed<super::ActionSummary>>,
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
    InactiveGcpServiceAccountFinding: "microsoft.graph.inactiveGcpServiceAccountFinding", entity, base super::IdentityFinding;
    action_summary: "actionSummary" required,
    created_date_time: "createdDateTime" required,
    id: "id" key required,
    identity_details: "identityDetails",
    permissions_creep_index: "permissionsCreepIndex" required,
}

mg::derived_from! { InactiveGcpServiceAccountFinding: super::IdentityFinding, super::Finding, super::Entity }

impl InactiveGcpServiceAccountFinding {
    /// `identity`: [`AuthorizationSystemIdentity`](super::AuthorizationSystemIdentity).
    pub const IDENTITY: mg::Nav<
        InactiveGcpServiceAccountFinding,
        super::AuthorizationSystemIdentity,
    > = mg::Nav::new("identity");
}
