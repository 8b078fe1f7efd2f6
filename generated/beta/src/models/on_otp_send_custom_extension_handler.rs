// @generated
use crate::mg;

/// Complex type `microsoft.graph.onOtpSendCustomExtensionHandler`, derived from
/// [`OnOtpSendHandler`](super::OnOtpSendHandler).
///
/// Requests: [`OnOtpSendCustomExtensionHandlerResource`], for example:
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
///
/// [`OnOtpSendCustomExtensionHandlerResource`]: crate::requests::on_otp_send_custom_extension_handler::OnOtpSendCustomExtensionHandlerResource
pub struct OnOtpSendCustomExtensionHandler {
    /// `configuration`.
    pub configuration: mg::Field<
        mg::Boxed<super::CustomExtensionOverwriteConfiguration>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OnOtpSendCustomExtensionHandler: "microsoft.graph.onOtpSendCustomExtensionHandler", complex, base super::OnOtpSendHandler;
    configuration: "configuration",
}

mg::derived_from! { OnOtpSendCustomExtensionHandler: super::OnOtpSendHandler }

impl OnOtpSendCustomExtensionHandler {
    /// `customExtension`: [`OnOtpSendCustomExtension`](super::OnOtpSendCustomExtension).
    pub const CUSTOM_EXTENSION: mg::Nav<
        OnOtpSendCustomExtensionHandler,
        super::OnOtpSendCustomExtension,
    > = mg::Nav::new("customExtension");
}
