// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.onVerifiedIdClaimValidationListener`, by its URL.
    OnVerifiedIdClaimValidationListenerResource(mg::One<models::OnVerifiedIdClaimValidationListener>)
}

impl OnVerifiedIdClaimValidationListenerResource {
    /// `…/handler`: `onVerifiedIdClaimValidationHandler`
    #[inline]
    pub fn handler(
        &self,
    ) -> requests::on_verified_id_claim_validation_handler::OnVerifiedIdClaimValidationHandlerResource {
        mg::to(self, "handler")
    }
}

/// A collection of `microsoft.graph.onVerifiedIdClaimValidationListener`, by its URL.
pub type OnVerifiedIdClaimValidationListenerCollection = mg::Many<
    models::OnVerifiedIdClaimValidationListener,
    OnVerifiedIdClaimValidationListenerResource,
>;
