// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.onTokenIssuanceStartListener`, by its URL.
    OnTokenIssuanceStartListenerResource(mg::One<models::OnTokenIssuanceStartListener>)
}

impl OnTokenIssuanceStartListenerResource {
    /// `…/handler`: `onTokenIssuanceStartHandler`
    #[inline]
    pub fn handler(
        &self,
    ) -> requests::on_token_issuance_start_handler::OnTokenIssuanceStartHandlerResource {
        mg::to(self, "handler")
    }
}

/// A collection of `microsoft.graph.onTokenIssuanceStartListener`, by its URL.
pub type OnTokenIssuanceStartListenerCollection = mg::Many<
    models::OnTokenIssuanceStartListener,
    OnTokenIssuanceStartListenerResource,
>;
