// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.inactiveGroupFinding`, an entity type derived from `microsoft.graph.finding`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/inactivegroupfinding?view=graph-rest-beta>
    InactiveGroupFinding "microsoft.graph.inactiveGroupFinding" "entity" : super::Finding;
    /// `actionSummary`: actionSummary, not null
    action_summary "actionSummary" "r": mg::Boxed<super::ActionSummary>,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `permissionsCreepIndex`: permissionsCreepIndex, not null
    permissions_creep_index "permissionsCreepIndex" "r": mg::Boxed<super::PermissionsCreepIndex>,
}

mg::derived_from! { InactiveGroupFinding: super::Finding, super::Entity }

impl InactiveGroupFinding {
    /// `group`: `authorizationSystemIdentity`
    pub const GROUP: mg::Nav<InactiveGroupFinding, super::AuthorizationSystemIdentity> = mg::Nav::new(
        "group",
    );
}
