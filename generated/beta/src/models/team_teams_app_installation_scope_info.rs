// @generated
use crate::mg;

/// Complex type `microsoft.graph.teamTeamsAppInstallationScopeInfo`, derived from
/// [`TeamsAppInstallationScopeInfo`](super::TeamsAppInstallationScopeInfo).
pub struct TeamTeamsAppInstallationScopeInfo {
    /// `scope`.
    pub scope: mg::Field<mg::Flags<super::TeamsAppInstallationScopes>>,
    /// `teamId`.
    pub team_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamTeamsAppInstallationScopeInfo: "microsoft.graph.teamTeamsAppInstallationScopeInfo", complex, base super::TeamsAppInstallationScopeInfo;
    scope: "scope",
    team_id: "teamId",
}

mg::derived_from! { TeamTeamsAppInstallationScopeInfo: super::TeamsAppInstallationScopeInfo }
