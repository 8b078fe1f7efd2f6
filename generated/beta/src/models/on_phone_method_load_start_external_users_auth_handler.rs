// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.onPhoneMethodLoadStartExternalUsersAuthHandler`, a complex type derived from `microsoft.graph.onPhoneMethodLoadStartHandler`.
    OnPhoneMethodLoadStartExternalUsersAuthHandler "microsoft.graph.onPhoneMethodLoadStartExternalUsersAuthHandler" "complex" : super::OnPhoneMethodLoadStartHandler;
    /// `smsOptions`: phoneOptions
    sms_options "smsOptions": mg::Boxed<super::PhoneOptions>,
    /// `voiceOptions`: phoneOptions
    voice_options "voiceOptions": mg::Boxed<super::PhoneOptions>,
}

mg::derived_from! { OnPhoneMethodLoadStartExternalUsersAuthHandler: super::OnPhoneMethodLoadStartHandler }
