// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.onEmailOtpSendListener`, by its URL.
    OnEmailOtpSendListenerResource(mg::One<models::OnEmailOtpSendListener>)
}

impl OnEmailOtpSendListenerResource {
    /// `…/handler`: `onOtpSendHandler`
    #[inline]
    pub fn handler(&self) -> requests::on_otp_send_handler::OnOtpSendHandlerResource {
        mg::to(self, "handler")
    }
}

/// A collection of `microsoft.graph.onEmailOtpSendListener`, by its URL.
pub type OnEmailOtpSendListenerCollection = mg::Many<
    models::OnEmailOtpSendListener,
    OnEmailOtpSendListenerResource,
>;
