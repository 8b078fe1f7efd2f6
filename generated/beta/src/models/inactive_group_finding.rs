// @generated
use crate::mg;

/// Entity type [`microsoft.graph.inactiveGroupFinding`][reference], derived from
/// [`Finding`](super::Finding).
///
/// Requests: [`InactiveGroupFindingCollection`], for example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_analytics()
///     .aws()
///     .findings()
///     .cast_to_inactive_group_finding()
/// ```
///
/// [`InactiveGroupFindingCollection`]: crate::requests::inactive_group_finding::InactiveGroupFindingCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/inactivegroupfinding?view=graph-rest-beta
pub struct InactiveGroupFinding {
    /// `actionSummary`. Never null.
    pub action_summary: mg::Field<mg::Boxed<super::ActionSummary>>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `permissionsCreepIndex`. Never null.
    pub permissions_creep_index: mg::Field<mg::Boxed<super::PermissionsCreepIndex>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    InactiveGroupFinding: "microsoft.graph.inactiveGroupFinding", entity, base super::Finding;
    action_summary: "actionSummary" required,
    created_date_time: "createdDateTime" required,
    id: "id" key required,
    permissions_creep_index: "permissionsCreepIndex" required,
}

mg::derived_from! { InactiveGroupFinding: super::Finding, super::Entity }

impl InactiveGroupFinding {
    /// `group`: [`AuthorizationSystemIdentity`](super::AuthorizationSystemIdentity).
    pub const GROUP: mg::Nav<InactiveGroupFinding, super::AuthorizationSystemIdentity> = mg::Nav::new(
        "group",
    );
}
