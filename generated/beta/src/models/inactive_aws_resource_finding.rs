// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.inactiveAwsResourceFinding`, an entity type derived from `microsoft.graph.identityFinding`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/inactiveawsresourcefinding?view=graph-rest-beta>
    InactiveAwsResourceFinding "microsoft.graph.inactiveAwsResourceFinding" "entity" : super::IdentityFinding;
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

mg::derived_from! { InactiveAwsResourceFinding: super::IdentityFinding, super::Finding, super::Entity }

impl InactiveAwsResourceFinding {
    /// `identity`: `authorizationSystemIdentity`
    pub const IDENTITY: mg::Nav<
        InactiveAwsResourceFinding,
        super::AuthorizationSystemIdentity,
    > = mg::Nav::new("identity");
}
