// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.authenticationMethodsRoot`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/authenticationmethodsroot?view=graph-rest-beta>
    AuthenticationMethodsRoot "microsoft.graph.authenticationMethodsRoot" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { AuthenticationMethodsRoot: super::Entity }

impl AuthenticationMethodsRoot {
    /// `userEventsSummary`: many `userEventsSummary`, contained
    pub const USER_EVENTS_SUMMARY: mg::Nav<
        AuthenticationMethodsRoot,
        Vec<super::UserEventsSummary>,
    > = mg::Nav::new("userEventsSummary");
    /// `userMfaSignInSummary`: many `userMfaSignInSummary`, contained
    pub const USER_MFA_SIGN_IN_SUMMARY: mg::Nav<
        AuthenticationMethodsRoot,
        Vec<super::UserMfaSignInSummary>,
    > = mg::Nav::new("userMfaSignInSummary");
    /// `userPasswordResetsAndChangesSummary`: many `userPasswordResetsAndChangesSummary`, contained
    pub const USER_PASSWORD_RESETS_AND_CHANGES_SUMMARY: mg::Nav<
        AuthenticationMethodsRoot,
        Vec<super::UserPasswordResetsAndChangesSummary>,
    > = mg::Nav::new("userPasswordResetsAndChangesSummary");
    /// `userRegistrationDetails`: many `userRegistrationDetails`, contained
    pub const USER_REGISTRATION_DETAILS: mg::Nav<
        AuthenticationMethodsRoot,
        Vec<super::UserRegistrationDetails>,
    > = mg::Nav::new("userRegistrationDetails");
}
