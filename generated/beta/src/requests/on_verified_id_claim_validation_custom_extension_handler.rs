// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// A property of type `microsoft.graph.onVerifiedIdClaimValidationCustomExtensionHandler`, by its URL.
    OnVerifiedIdClaimValidationCustomExtensionHandlerResource(mg::One<models::OnVerifiedIdClaimValidationCustomExtensionHandler>)
}

impl OnVerifiedIdClaimValidationCustomExtensionHandlerResource {
    /// `…/customExtension`: `onVerifiedIdClaimValidationCustomExtension`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **EventListener.Read.All**, EventListener.ReadWrite.All | **EventListener.Read.All**, EventListener.ReadWrite.All |
    /// | `PUT …/$ref` | **EventListener.ReadWrite.All** | **EventListener.ReadWrite.All** |
    #[inline]
    pub fn custom_extension(
        &self,
    ) -> requests::on_verified_id_claim_validation_custom_extension::OnVerifiedIdClaimValidationCustomExtensionResource {
        mg::to(self, "customExtension")
    }
}
