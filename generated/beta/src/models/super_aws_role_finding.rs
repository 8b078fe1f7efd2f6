// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.superAwsRoleFinding`, an entity type derived from `microsoft.graph.identityFinding`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/superawsrolefinding?view=graph-rest-beta>
    SuperAwsRoleFinding "microsoft.graph.superAwsRoleFinding" "entity" : super::IdentityFinding;
    /// `actionSummary`: actionSummary, not null
    action_summary "actionSummary" "r": mg::Boxed<super::ActionSummary>,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `identityDetails`: identityDetails
    identity_details "identityDetails": mg::Boxed<super::IdentityDetails>,
    /// `permissionsCreepIndex`: permissionsCreepIndex, not null
    permissions_creep_index "permissionsCreepIndex" "r": mg::Boxed<super::PermissionsCreepIndex>,
}

mg::derived_from! { SuperAwsRoleFinding: super::IdentityFinding, super::Finding, super::Entity }

impl SuperAwsRoleFinding {
    /// `identity`: `authorizationSystemIdentity`
    pub const IDENTITY: mg::Nav<
        SuperAwsRoleFinding,
        super::AuthorizationSystemIdentity,
    > = mg::Nav::new("identity");
}
