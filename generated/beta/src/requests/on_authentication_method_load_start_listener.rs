// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.onAuthenticationMethodLoadStartListener`, by its URL.
    OnAuthenticationMethodLoadStartListenerResource(mg::One<models::OnAuthenticationMethodLoadStartListener>)
}

impl OnAuthenticationMethodLoadStartListenerResource {
    /// `…/handler`: `onAuthenticationMethodLoadStartHandler`
    #[inline]
    pub fn handler(
        &self,
    ) -> requests::on_authentication_method_load_start_handler::OnAuthenticationMethodLoadStartHandlerResource {
        mg::to(self, "handler")
    }
}

/// A collection of `microsoft.graph.onAuthenticationMethodLoadStartListener`, by its URL.
pub type OnAuthenticationMethodLoadStartListenerCollection = mg::Many<
    models::OnAuthenticationMethodLoadStartListener,
    OnAuthenticationMethodLoadStartListenerResource,
>;
