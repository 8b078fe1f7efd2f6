// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// A property of type `microsoft.graph.onOtpSendHandler`, by its URL.
    OnOtpSendHandlerResource(mg::One<models::OnOtpSendHandler>)
}

impl OnOtpSendHandlerResource {
    /// `…/microsoft.graph.onOtpSendCustomExtensionHandler`
    #[inline]
    pub fn as_on_otp_send_custom_extension_handler(
        &self,
    ) -> requests::on_otp_send_custom_extension_handler::OnOtpSendCustomExtensionHandlerResource {
        mg::to(self, "microsoft.graph.onOtpSendCustomExtensionHandler")
    }
}
