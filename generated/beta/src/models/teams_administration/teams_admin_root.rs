// @generated
use crate::mg;

/// Entity type [`microsoft.graph.teamsAdministration.teamsAdminRoot`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`TeamsAdminRootResource`], for example `graph.admin().teams()`.
///
/// [`TeamsAdminRootResource`]: crate::requests::teams_administration::teams_admin_root::TeamsAdminRootResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/teamsadministration-teamsadminroot?view=graph-rest-beta
pub struct TeamsAdminRoot {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamsAdminRoot: "microsoft.graph.teamsAdministration.teamsAdminRoot", entity, base crate::models::Entity;
    id: "id" key required,
}

mg::derived_from! { TeamsAdminRoot: crate::models::Entity }

impl TeamsAdminRoot {
    /// `policy`: [`TeamsPolicyAssignment`](super::TeamsPolicyAssignment).
    pub const POLICY: mg::Nav<TeamsAdminRoot, super::TeamsPolicyAssignment> = mg::Nav::new(
        "policy",
    );
    /// `telephoneNumberManagement`:
    /// [`TelephoneNumberManagementRoot`](super::TelephoneNumberManagementRoot).
    pub const TELEPHONE_NUMBER_MANAGEMENT: mg::Nav<
        TeamsAdminRoot,
        super::TelephoneNumberManagementRoot,
    > = mg::Nav::new("telephoneNumberManagement");
    /// `userConfigurations`: many [`TeamsUserConfiguration`](super::TeamsUserConfiguration).
    pub const USER_CONFIGURATIONS: mg::Nav<
        TeamsAdminRoot,
        Vec<super::TeamsUserConfiguration>,
    > = mg::Nav::new("userConfigurations");
}
