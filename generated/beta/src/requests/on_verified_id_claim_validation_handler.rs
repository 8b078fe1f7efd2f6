// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// A property of type `microsoft.graph.onVerifiedIdClaimValidationHandler`, by its URL.
    OnVerifiedIdClaimValidationHandlerResource(mg::One<models::OnVerifiedIdClaimValidationHandler>)
}

impl OnVerifiedIdClaimValidationHandlerResource {
    /// `…/microsoft.graph.onVerifiedIdClaimValidationCustomExtensionHandler`
    #[inline]
    pub fn as_on_verified_id_claim_validation_custom_extension_handler(
        &self,
    ) -> requests::on_verified_id_claim_validation_custom_extension_handler::OnVerifiedIdClaimValidationCustomExtensionHandlerResource {
        mg::to(self, "microsoft.graph.onVerifiedIdClaimValidationCustomExtensionHandler")
    }
}
