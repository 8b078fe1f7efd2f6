// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.onOtpSendHandler`.
///
/// Requests:
/// [`OnOtpSendHandlerResource`](crate::requests::on_otp_send_handler::OnOtpSendHandlerResource),
/// for example:
///
/// ```ignore
/// graph
///     .identity()
///     .authentication_event_listeners()
///     .id(id)
///     .cast_to_on_email_otp_send_listener()
///     .handler()
/// ```
pub struct OnOtpSendHandler {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OnOtpSendHandler: "microsoft.graph.onOtpSendHandler", complex abstract, family OnOtpSendHandlerKind;
}

/// The types derived from [`OnOtpSendHandler`].
#[non_exhaustive]
pub enum OnOtpSendHandlerKind {
    OnOtpSendCustomExtensionHandler(Box<super::OnOtpSendCustomExtensionHandler>),
    /// None of these, or a type that this version does not know.
    Other(Box<OnOtpSendHandler>),
}

mg::family! {
    OnOtpSendHandler => OnOtpSendHandlerKind;
    OnOtpSendCustomExtensionHandler(super::OnOtpSendCustomExtensionHandler),
}
