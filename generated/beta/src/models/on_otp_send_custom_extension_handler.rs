// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.onOtpSendCustomExtensionHandler`, a complex type derived from `microsoft.graph.onOtpSendHandler`.
    OnOtpSendCustomExtensionHandler "microsoft.graph.onOtpSendCustomExtensionHandler" "complex" : super::OnOtpSendHandler;
    /// `configuration`: customExtensionOverwriteConfiguration
    configuration "configuration": mg::Boxed<super::CustomExtensionOverwriteConfiguration>,
}

mg::derived_from! { OnOtpSendCustomExtensionHandler: super::OnOtpSendHandler }

impl OnOtpSendCustomExtensionHandler {
    /// `customExtension`: `onOtpSendCustomExtension`
    pub const CUSTOM_EXTENSION: mg::Nav<
        OnOtpSendCustomExtensionHandler,
        super::OnOtpSendCustomExtension,
    > = mg::Nav::new("customExtension");
}
