// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamsAppInstallationScopeInfo`, an abstract complex type.
    TeamsAppInstallationScopeInfo "microsoft.graph.teamsAppInstallationScopeInfo" "complex abstract" => TeamsAppInstallationScopeInfoKind;
    /// `scope`: teamsAppInstallationScopes
    scope "scope": mg::Flags<super::TeamsAppInstallationScopes>,
}

/// The types derived from `microsoft.graph.teamsAppInstallationScopeInfo`.
#[non_exhaustive]
pub enum TeamsAppInstallationScopeInfoKind {
    GroupChatTeamsAppInstallationScopeInfo(
        Box<super::GroupChatTeamsAppInstallationScopeInfo>,
    ),
    PersonalTeamsAppInstallationScopeInfo(
        Box<super::PersonalTeamsAppInstallationScopeInfo>,
    ),
    TeamTeamsAppInstallationScopeInfo(Box<super::TeamTeamsAppInstallationScopeInfo>),
    /// None of these, or a type that this version does not know.
    Other(Box<TeamsAppInstallationScopeInfo>),
}

mg::family! {
    TeamsAppInstallationScopeInfo => TeamsAppInstallationScopeInfoKind;
    GroupChatTeamsAppInstallationScopeInfo(super::GroupChatTeamsAppInstallationScopeInfo),
    PersonalTeamsAppInstallationScopeInfo(super::PersonalTeamsAppInstallationScopeInfo),
    TeamTeamsAppInstallationScopeInfo(super::TeamTeamsAppInstallationScopeInfo),
}
