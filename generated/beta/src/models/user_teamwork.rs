// @generated
use crate::mg;

/// Entity type [`microsoft.graph.userTeamwork`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`UserTeamworkResource`](crate::requests::user_teamwork::UserTeamworkResource), for
/// example `graph.me().teamwork()`.
///
/// Operations: `delete_targeted_message`, `get_all_retained_targeted_messages`,
/// `get_all_targeted_messages`, `send_activity_notification`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/userteamwork?view=graph-rest-beta
pub struct UserTeamwork {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `locale`.
    pub locale: mg::Field<String>,
    /// `region`.
    pub region: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserTeamwork: "microsoft.graph.userTeamwork", entity, base super::Entity;
    id: "id" key required,
    locale: "locale",
    region: "region",
}

mg::derived_from! { UserTeamwork: super::Entity }

impl UserTeamwork {
    /// `associatedTeams`: many [`AssociatedTeamInfo`](super::AssociatedTeamInfo).
    pub const ASSOCIATED_TEAMS: mg::Nav<UserTeamwork, Vec<super::AssociatedTeamInfo>> = mg::Nav::new(
        "associatedTeams",
    );
    /// `installedApps`: many
    /// [`UserScopeTeamsAppInstallation`](super::UserScopeTeamsAppInstallation).
    pub const INSTALLED_APPS: mg::Nav<
        UserTeamwork,
        Vec<super::UserScopeTeamsAppInstallation>,
    > = mg::Nav::new("installedApps");
    /// `sections`: many [`TeamworkSection`](super::TeamworkSection).
    pub const SECTIONS: mg::Nav<UserTeamwork, Vec<super::TeamworkSection>> = mg::Nav::new(
        "sections",
    );
}
