// @generated
use crate::{mg, models, requests};

/// Requests on a property of type
/// [`OnTokenIssuanceStartHandler`](models::OnTokenIssuanceStartHandler), and the methods below.
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
/// ```
#[derive(Clone, Debug)]
pub struct OnTokenIssuanceStartHandlerResource(
    mg::One<models::OnTokenIssuanceStartHandler>,
);

mg::builder! { OnTokenIssuanceStartHandlerResource: mg::One<models::OnTokenIssuanceStartHandler> }

impl OnTokenIssuanceStartHandlerResource {
    /// `…/microsoft.graph.onTokenIssuanceStartCustomExtensionHandler`: cast to
    /// [`OnTokenIssuanceStartCustomExtensionHandler`].
    ///
    /// [`OnTokenIssuanceStartCustomExtensionHandler`]: models::OnTokenIssuanceStartCustomExtensionHandler
    #[doc(alias = "microsoft.graph.onTokenIssuanceStartCustomExtensionHandler")]
    #[inline]
    pub fn cast_to_on_token_issuance_start_custom_extension_handler(
        &self,
    ) -> requests::on_token_issuance_start_custom_extension_handler::OnTokenIssuanceStartCustomExtensionHandlerResource {
        mg::navigate(self, "microsoft.graph.onTokenIssuanceStartCustomExtensionHandler")
    }
}
