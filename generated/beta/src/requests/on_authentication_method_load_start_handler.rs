// @generated
use crate::{mg, models, requests};

/// Requests on a property of type
/// [`OnAuthenticationMethodLoadStartHandler`](models::OnAuthenticationMethodLoadStartHandler), and
/// the methods below.
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
/// ```
#[derive(Clone, Debug)]
pub struct OnAuthenticationMethodLoadStartHandlerResource(
    mg::One<models::OnAuthenticationMethodLoadStartHandler>,
);

mg::builder! { OnAuthenticationMethodLoadStartHandlerResource: mg::One<models::OnAuthenticationMethodLoadStartHandler> }

impl OnAuthenticationMethodLoadStartHandlerResource {
    /// `…/microsoft.graph.onAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp`: cast to
    /// [`OnAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp`].
    ///
    /// [`OnAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp`]: models::OnAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp
    #[doc(
        alias = "microsoft.graph.onAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp"
    )]
    #[inline]
    pub fn cast_to_on_authentication_method_load_start_external_users_self_service_sign_up(
        &self,
    ) -> requests::on_authentication_method_load_start_external_users_self_service_sign_up::OnAuthenticationMethodLoadStartExternalUsersSelfServiceSignUpResource {
        mg::navigate(
            self,
            "microsoft.graph.onAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp",
        )
    }
}
