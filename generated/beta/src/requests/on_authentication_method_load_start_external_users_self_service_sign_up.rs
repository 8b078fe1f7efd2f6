// @generated
use crate::{mg, models, requests};

/// Requests on a property of type
/// [`OnAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp`], and the methods below.
///
/// For example:
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
/// [`OnAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp`]: models::OnAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp
#[derive(Clone, Debug)]
pub struct OnAuthenticationMethodLoadStartExternalUsersSelfServiceSignUpResource(
    mg::One<models::OnAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp>,
);

mg::builder! { OnAuthenticationMethodLoadStartExternalUsersSelfServiceSignUpResource: mg::One<models::OnAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp> }

impl OnAuthenticationMethodLoadStartExternalUsersSelfServiceSignUpResource {
    /// `…/identityProviders`: many [`IdentityProviderBase`](models::IdentityProviderBase).
    ///
    /// Least privileged permission to read: `EventListener.Read.All` (delegated, application).
    #[inline]
    pub fn identity_providers(
        &self,
    ) -> requests::identity_provider_base::IdentityProviderBaseCollection {
        mg::navigate(self, "identityProviders")
    }
}
