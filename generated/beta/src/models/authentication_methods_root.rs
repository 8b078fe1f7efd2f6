// @generated
use crate::mg;

/// Entity type [`microsoft.graph.authenticationMethodsRoot`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`AuthenticationMethodsRootResource`], for example
/// `graph.reports().authentication_methods()`.
///
/// Operations: `users_registered_by_feature`, `users_registered_by_feature_with`,
/// `users_registered_by_method`, `users_registered_by_method_with`.
///
/// [`AuthenticationMethodsRootResource`]: crate::requests::authentication_methods_root::AuthenticationMethodsRootResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/authenticationmethodsroot?view=graph-rest-beta
pub struct AuthenticationMethodsRoot {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AuthenticationMethodsRoot: "microsoft.graph.authenticationMethodsRoot", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { AuthenticationMethodsRoot: super::Entity }

impl AuthenticationMethodsRoot {
    /// `userEventsSummary`: many [`UserEventsSummary`](super::UserEventsSummary).
    pub const USER_EVENTS_SUMMARY: mg::Nav<
        AuthenticationMethodsRoot,
        Vec<super::UserEventsSummary>,
    > = mg::Nav::new("userEventsSummary");
    /// `userMfaSignInSummary`: many [`UserMfaSignInSummary`](super::UserMfaSignInSummary).
    pub const USER_MFA_SIGN_IN_SUMMARY: mg::Nav<
        AuthenticationMethodsRoot,
        Vec<super::UserMfaSignInSummary>,
    > = mg::Nav::new("userMfaSignInSummary");
    /// `userPasswordResetsAndChangesSummary`: many
    /// [`UserPasswordResetsAndChangesSummary`](super::UserPasswordResetsAndChangesSummary).
    pub const USER_PASSWORD_RESETS_AND_CHANGES_SUMMARY: mg::Nav<
        AuthenticationMethodsRoot,
        Vec<super::UserPasswordResetsAndChangesSummary>,
    > = mg::Nav::new("userPasswordResetsAndChangesSummary");
    /// `userRegistrationDetails`: many [`UserRegistrationDetails`](super::UserRegistrationDetails).
    pub const USER_REGISTRATION_DETAILS: mg::Nav<
        AuthenticationMethodsRoot,
        Vec<super::UserRegistrationDetails>,
    > = mg::Nav::new("userRegistrationDetails");
}
