// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.groupChatTeamsAppInstallationScopeInfo`, a complex type derived from `microsoft.graph.teamsAppInstallationScopeInfo`.
    GroupChatTeamsAppInstallationScopeInfo "microsoft.graph.groupChatTeamsAppInstallationScopeInfo" "complex" : super::TeamsAppInstallationScopeInfo;
    /// `chatId`: String
    chat_id "chatId": String,
    /// `scope`: teamsAppInstallationScopes
    scope "scope": mg::Flags<super::TeamsAppInstallationScopes>,
}

mg::derived_from! { GroupChatTeamsAppInstallationScopeInfo: super::TeamsAppInstallationScopeInfo }
