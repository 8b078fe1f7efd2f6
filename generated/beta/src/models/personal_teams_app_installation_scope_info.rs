// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.personalTeamsAppInstallationScopeInfo`, a complex type derived from `microsoft.graph.teamsAppInstallationScopeInfo`.
    PersonalTeamsAppInstallationScopeInfo "microsoft.graph.personalTeamsAppInstallationScopeInfo" "complex" : super::TeamsAppInstallationScopeInfo;
    /// `scope`: teamsAppInstallationScopes
    scope "scope": mg::Flags<super::TeamsAppInstallationScopes>,
    /// `userId`: String
    user_id "userId": String,
}

mg::derived_from! { PersonalTeamsAppInstallationScopeInfo: super::TeamsAppInstallationScopeInfo }
