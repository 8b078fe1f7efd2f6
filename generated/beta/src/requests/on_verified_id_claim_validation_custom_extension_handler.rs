// @generated
use crate::{mg, models, requests};

/// Requests on a property of type [`OnVerifiedIdClaimValidationCustomExtensionHandler`], and the
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
///     .cast_to_on_verified_id_claim_validation_custom_extension_handler()
/// ```
///
/// [`OnVerifiedIdClaimValidationCustomExtensionHandler`]: models::OnVerifiedIdClaimValidationCustomExtensionHandler
#[derive(Clone, Debug)]
pub struct OnVerifiedIdClaimValidationCustomExtensionHandlerResource(
    mg::One<models::OnVerifiedIdClaimValidationCustomExtensionHandler>,
);

mg::builder! { OnVerifiedIdClaimValidationCustomExtensionHandlerResource: mg::One<models::OnVerifiedIdClaimValidationCustomExtensionHandler> }

impl OnVerifiedIdClaimValidationCustomExtensionHandlerResource {
    /// `…/customExtension`: [`OnVerifiedIdClaimValidationCustomExtension`].
    ///
    /// Least privileged permission to read: `EventListener.Read.All` (delegated, application).
    ///
    /// [`OnVerifiedIdClaimValidationCustomExtension`]: models::OnVerifiedIdClaimValidationCustomExtension
    #[inline]
    pub fn custom_extension(
        &self,
    ) -> requests::on_verified_id_claim_validation_custom_extension::OnVerifiedIdClaimValidationCustomExtensionResource {
        mg::navigate(self, "customExtension")
    }
}
