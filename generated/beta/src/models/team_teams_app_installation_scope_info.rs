// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamTeamsAppInstallationScopeInfo`, a complex type derived from `microsoft.graph.teamsAppInstallationScopeInfo`.
    TeamTeamsAppInstallationScopeInfo "microsoft.graph.teamTeamsAppInstallationScopeInfo" "complex" : super::TeamsAppInstallationScopeInfo;
    /// `scope`: teamsAppInstallationScopes
    scope "scope": mg::Flags<super::TeamsAppInstallationScopes>,
    /// `teamId`: String
    team_id "teamId": String,
}

mg::derived_from! { TeamTeamsAppInstallationScopeInfo: super::TeamsAppInstallationScopeInfo }
