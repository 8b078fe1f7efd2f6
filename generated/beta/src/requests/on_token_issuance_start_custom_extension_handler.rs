// @generated
use crate::{mg, models, requests};

/// Requests on a property of type [`OnTokenIssuanceStartCustomExtensionHandler`], and the methods
/// below.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity()
///     .authentication_event_listeners()
///     .id(id)
///     .cast_to_on_token_issuance_start_listener()
///     .handler()
///     .cast_to_on_token_issuance_start_custom_extension_handler()
/// ```
///
/// [`OnTokenIssuanceStartCustomExtensionHandler`]: models::OnTokenIssuanceStartCustomExtensionHandler
#[derive(Clone, Debug)]
pub struct OnTokenIssuanceStartCustomExtensionHandlerResource(
    mg::One<models::OnTokenIssuanceStartCustomExtensionHandler>,
);

mg::builder! { OnTokenIssuanceStartCustomExtensionHandlerResource: mg::One<models::OnTokenIssuanceStartCustomExtensionHandler> }

impl OnTokenIssuanceStartCustomExtensionHandlerResource {
    /// `…/customExtension`:
    /// [`OnTokenIssuanceStartCustomExtension`](models::OnTokenIssuanceStartCustomExtension).
    #[inline]
    pub fn custom_extension(
        &self,
    ) -> requests::on_token_issuance_start_custom_extension::OnTokenIssuanceStartCustomExtensionResource {
        mg::navigate(self, "customExtension")
    }
}
