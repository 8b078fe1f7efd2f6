// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// A property of type `microsoft.graph.onTokenIssuanceStartCustomExtensionHandler`, by its URL.
    OnTokenIssuanceStartCustomExtensionHandlerResource(mg::One<models::OnTokenIssuanceStartCustomExtensionHandler>)
}

impl OnTokenIssuanceStartCustomExtensionHandlerResource {
    /// `…/customExtension`: `onTokenIssuanceStartCustomExtension`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `PUT …/$ref` | **EventListener.ReadWrite.All** | **EventListener.ReadWrite.All** |
    #[inline]
    pub fn custom_extension(
        &self,
    ) -> requests::on_token_issuance_start_custom_extension::OnTokenIssuanceStartCustomExtensionResource {
        mg::to(self, "customExtension")
    }
}
