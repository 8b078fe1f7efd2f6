// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamsAdministration.teamsAdminRoot`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/teamsadministration-teamsadminroot?view=graph-rest-beta>
    TeamsAdminRoot "microsoft.graph.teamsAdministration.teamsAdminRoot" "entity" : crate::models::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { TeamsAdminRoot: crate::models::Entity }

impl TeamsAdminRoot {
    /// `policy`: `microsoft.graph.teamsAdministration.teamsPolicyAssignment`, contained
    pub const POLICY: mg::Nav<TeamsAdminRoot, super::TeamsPolicyAssignment> = mg::Nav::new(
        "policy",
    );
    /// `telephoneNumberManagement`: `microsoft.graph.teamsAdministration.telephoneNumberManagementRoot`, contained
    pub const TELEPHONE_NUMBER_MANAGEMENT: mg::Nav<
        TeamsAdminRoot,
        super::TelephoneNumberManagementRoot,
    > = mg::Nav::new("telephoneNumberManagement");
    /// `userConfigurations`: many `microsoft.graph.teamsAdministration.teamsUserConfiguration`, contained
    pub const USER_CONFIGURATIONS: mg::Nav<
        TeamsAdminRoot,
        Vec<super::TeamsUserConfiguration>,
    > = mg::Nav::new("userConfigurations");
}
