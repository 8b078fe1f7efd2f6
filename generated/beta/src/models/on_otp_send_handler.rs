// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.onOtpSendHandler`, an abstract complex type.
    OnOtpSendHandler "microsoft.graph.onOtpSendHandler" "complex abstract" => OnOtpSendHandlerKind;
}

/// The types derived from `microsoft.graph.onOtpSendHandler`.
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
