// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// A property of type `microsoft.graph.onOtpSendCustomExtensionHandler`, by its URL.
    OnOtpSendCustomExtensionHandlerResource(mg::One<models::OnOtpSendCustomExtensionHandler>)
}

impl OnOtpSendCustomExtensionHandlerResource {
    /// `…/customExtension`: `onOtpSendCustomExtension`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **EventListener.Read.All**, EventListener.ReadWrite.All | **EventListener.Read.All**, EventListener.ReadWrite.All |
    /// | `PUT …/$ref` | **EventListener.ReadWrite.All** | **EventListener.ReadWrite.All** |
    #[inline]
    pub fn custom_extension(
        &self,
    ) -> requests::on_otp_send_custom_extension::OnOtpSendCustomExtensionResource {
        mg::to(self, "customExtension")
    }
}
