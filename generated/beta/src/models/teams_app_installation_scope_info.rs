// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.teamsAppInstallationScopeInfo`.
pub struct TeamsAppInstallationScopeInfo {
    /// `scope`.
    pub scope: mg::Field<mg::Flags<super::TeamsAppInstallationScopes>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamsAppInstallationScopeInfo: "microsoft.graph.teamsAppInstallationScopeInfo", complex abstract, family TeamsAppInstallationScopeInfoKind;
    scope: "scope",
}

/// The types derived from [`TeamsAppInstallationScopeInfo`].
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
