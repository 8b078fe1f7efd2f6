// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.onPasswordSubmitListener`, by its URL.
    OnPasswordSubmitListenerResource(mg::One<models::OnPasswordSubmitListener>)
}

impl OnPasswordSubmitListenerResource {
    /// `…/handler`: `onPasswordSubmitHandler`
    #[inline]
    pub fn handler(
        &self,
    ) -> requests::on_password_submit_handler::OnPasswordSubmitHandlerResource {
        mg::to(self, "handler")
    }
}

/// A collection of `microsoft.graph.onPasswordSubmitListener`, by its URL.
pub type OnPasswordSubmitListenerCollection = mg::Many<
    models::OnPasswordSubmitListener,
    OnPasswordSubmitListenerResource,
>;
