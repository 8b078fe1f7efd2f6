// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// A property of type `microsoft.graph.onTokenIssuanceStartHandler`, by its URL.
    OnTokenIssuanceStartHandlerResource(mg::One<models::OnTokenIssuanceStartHandler>)
}

impl OnTokenIssuanceStartHandlerResource {
    /// `…/microsoft.graph.onTokenIssuanceStartCustomExtensionHandler`
    #[inline]
    pub fn as_on_token_issuance_start_custom_extension_handler(
        &self,
    ) -> requests::on_token_issuance_start_custom_extension_handler::OnTokenIssuanceStartCustomExtensionHandlerResource {
        mg::to(self, "microsoft.graph.onTokenIssuanceStartCustomExtensionHandler")
    }
}
