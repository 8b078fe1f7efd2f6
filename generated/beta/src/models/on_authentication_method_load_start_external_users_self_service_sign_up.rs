// @generated
use crate::mg;

/// Complex type `microsoft.graph.onAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp`,
/// derived from
/// [`OnAuthenticationMethodLoadStartHandler`](super::OnAuthenticationMethodLoadStartHandler).
///
/// Requests: [`OnAuthenticationMethodLoadStartExternalUsersSelfServiceSignUpResource`], for
/// example:
///
/// ```ignore
/// graph
///     .identity()
///     .authentication_event_listeners()
///     .id(id)
///     .cast_to_on_authentication_method_load_start_listener()
///     .handler()
///     .cast_to_on_authentication_method_load_start_external_users_self_service_sign_up()
/// ```
///
/// [`OnAuthenticationMethodLoadStartExternalUsersSelfServiceSignUpResource`]: crate::requests::on_authentication_method_load_start_external_users_self_service_sign_up::OnAuthenticationMethodLoadStartExternalUsersSelfServiceSignUpResource
pub struct OnAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OnAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp: "microsoft.graph.onAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp", complex, base super::OnAuthenticationMethodLoadStartHandler;
}

mg::derived_from! { OnAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp: super::OnAuthenticationMethodLoadStartHandler }

impl OnAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp {
    /// `identityProviders`: many [`IdentityProviderBase`](super::IdentityProviderBase).
    pub const IDENTITY_PROVIDERS: mg::Nav<
        OnAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp,
        Vec<super::IdentityProviderBase>,
    > = mg::Nav::new("identityProviders");
}
