// @generated
use crate::{mg, models, requests};

/// Requests on a property of type
/// [`OnOtpSendCustomExtensionHandler`](models::OnOtpSendCustomExtensionHandler), and the methods
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
///     .cast_to_on_otp_send_custom_extension_handler()
/// ```
#[derive(Clone, Debug)]
pub struct OnOtpSendCustomExtensionHandlerResource(
    mg::One<models::OnOtpSendCustomExtensionHandler>,
);

mg::builder! { OnOtpSendCustomExtensionHandlerResource: mg::One<models::OnOtpSendCustomExtensionHandler> }

impl OnOtpSendCustomExtensionHandlerResource {
    /// `…/customExtension`: [`OnOtpSendCustomExtension`](models::OnOtpSendCustomExtension).
    ///
    /// Least privileged permission to read: `EventListener.Read.All` (delegated, application).
    #[inline]
    pub fn custom_extension(
        &self,
    ) -> requests::on_otp_send_custom_extension::OnOtpSendCustomExtensionResource {
        mg::navigate(self, "customExtension")
    }
}
