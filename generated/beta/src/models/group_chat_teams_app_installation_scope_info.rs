// @generated
use crate::mg;

/// Complex type `microsoft.graph.groupChatTeamsAppInstallationScopeInfo`, derived from
/// [`TeamsAppInstallationScopeInfo`](super::TeamsAppInstallationScopeInfo).
pub struct GroupChatTeamsAppInstallationScopeInfo {
    /// `chatId`.
    pub chat_id: mg::Field<String>,
    /// `scope`.
    pub scope: mg::Field<mg::Flags<super::TeamsAppInstallationScopes>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GroupChatTeamsAppInstallationScopeInfo: "microsoft.graph.groupChatTeamsAppInstallationScopeInfo", complex, base super::TeamsAppInstallationScopeInfo;
    chat_id: "chatId",
    scope: "scope",
}

mg::derived_from! { GroupChatTeamsAppInstallationScopeInfo: super::TeamsAppInstallationScopeInfo }
