// @generated
use crate::{mg, models, requests};

/// Requests on a property of type [`OnOtpSendHandler`](models::OnOtpSendHandler), and the methods
/// below.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity()
///     .authentication_event_listeners()
///     .id(id)
///     .cast_to_on_email_otp_send_listener()
///     .handler()
/// ```
#[derive(Clone, Debug)]
pub struct OnOtpSendHandlerResource(mg::One<models::OnOtpSendHandler>);

mg::builder! { OnOtpSendHandlerResource: mg::One<models::OnOtpSendHandler> }

impl OnOtpSendHandlerResource {
    /// `…/microsoft.graph.onOtpSendCustomExtensionHandler`: cast to
    /// [`OnOtpSendCustomExtensionHandler`](models::OnOtpSendCustomExtensionHandler).
    #[doc(alias = "microsoft.graph.onOtpSendCustomExtensionHandler")]
    #[inline]
    pub fn cast_to_on_otp_send_custom_extension_handler(
        &self,
    ) -> requests::on_otp_send_custom_extension_handler::OnOtpSendCustomExtensionHandlerResource {
        mg::navigate(self, "microsoft.graph.onOtpSendCustomExtensionHandler")
    }
}
