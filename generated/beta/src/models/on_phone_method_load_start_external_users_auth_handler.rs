// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.onPhoneMethodLoadStartExternalUsersAuthHandler`, a complex type derived from `microsoft.graph.onPhoneMethodLoadStartHandler`.
    OnPhoneMethodLoadStartExternalUsersAuthHandler "microsoft.graph.onPhoneMethodLoadStartExternalUsersAuthHandler" "complex" : super::OnPhoneMethodLoadStartHandler;
    /// `smsOptions`: phoneOptions, not null
    sms_options "smsOptions" "r": mg::Boxed<super::PhoneOptions>,
    /// `voiceOptions`: phoneOptions, not null
    voice_options "voiceOptions" "r": mg::Boxed<super::PhoneOptions>,
}

mg::derived_from! { OnPhoneMethodLoadStartExternalUsersAuthHandler: super::OnPhoneMethodLoadStartHandler }
