// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// A property of type `microsoft.graph.onAuthenticationMethodLoadStartHandler`, by its URL.
    OnAuthenticationMethodLoadStartHandlerResource(mg::One<models::OnAuthenticationMethodLoadStartHandler>)
}

impl OnAuthenticationMethodLoadStartHandlerResource {
    /// `…/microsoft.graph.onAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp`
    #[inline]
    pub fn as_on_authentication_method_load_start_external_users_self_service_sign_up(
        &self,
    ) -> requests::on_authentication_method_load_start_external_users_self_service_sign_up::OnAuthenticationMethodLoadStartExternalUsersSelfServiceSignUpResource {
        mg::to(
            self,
            "microsoft.graph.onAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp",
        )
    }
}
