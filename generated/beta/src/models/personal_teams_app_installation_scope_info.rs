// @generated
use crate::mg;

/// Complex type `microsoft.graph.personalTeamsAppInstallationScopeInfo`, derived from
/// [`TeamsAppInstallationScopeInfo`](super::TeamsAppInstallationScopeInfo).
pub struct PersonalTeamsAppInstallationScopeInfo {
    /// `scope`.
    pub scope: mg::Field<mg::Flags<super::TeamsAppInstallationScopes>>,
    /// `userId`.
    pub user_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PersonalTeamsAppInstallationScopeInfo: "microsoft.graph.personalTeamsAppInstallationScopeInfo", complex, base super::TeamsAppInstallationScopeInfo;
    scope: "scope",
    user_id: "userId",
}

mg::derived_from! { PersonalTeamsAppInstallationScopeInfo: super::TeamsAppInstallationScopeInfo }
