// @generated
use crate::{mg, models, requests};

/// Requests on a property of type
/// [`OnVerifiedIdClaimValidationHandler`](models::OnVerifiedIdClaimValidationHandler), and the
/// methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity()
///     .authentication_event_listeners()
///     .id(id)
///     .cast_to_on_verified_id_claim_validation_listener()
///     .handler()
/// ```
#[derive(Clone, Debug)]
pub struct OnVerifiedIdClaimValidationHandlerResource(
    mg::One<models::OnVerifiedIdClaimValidationHandler>,
);

mg::builder! { OnVerifiedIdClaimValidationHandlerResource: mg::One<models::OnVerifiedIdClaimValidationHandler> }

impl OnVerifiedIdClaimValidationHandlerResource {
    /// `…/microsoft.graph.onVerifiedIdClaimValidationCustomExtensionHandler`: cast to
    /// [`OnVerifiedIdClaimValidationCustomExtensionHandler`].
    ///
    /// [`OnVerifiedIdClaimValidationCustomExtensionHandler`]: models::OnVerifiedIdClaimValidationCustomExtensionHandler
    #[doc(alias = "microsoft.graph.onVerifiedIdClaimValidationCustomExtensionHandler")]
    #[inline]
    pub fn cast_to_on_verified_id_claim_validation_custom_extension_handler(
        &self,
    ) -> requests::on_verified_id_claim_validation_custom_extension_handler::OnVerifiedIdClaimValidationCustomExtensionHandlerResource {
        mg::navigate(
            self,
            "microsoft.graph.onVerifiedIdClaimValidationCustomExtensionHandler",
        )
    }
}
