// @generated
use crate::mg;

/// Complex type `microsoft.graph.onPhoneMethodLoadStartExternalUsersAuthHandler`, derived from
/// [`OnPhoneMethodLoadStartHandler`](super::OnPhoneMethodLoadStartHandler).
pub struct OnPhoneMethodLoadStartExternalUsersAuthHandler {
    /// `smsOptions`. Never null.
    pub sms_options: mg::Field<mg::Boxed<super::PhoneOptions>>,
    /// `voiceOptions`. Never null.
    pub voice_options: mg::Field<mg::Boxed<super::PhoneOptions>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OnPhoneMethodLoadStartExternalUsersAuthHandler: "microsoft.graph.onPhoneMethodLoadStartExternalUsersAuthHandler", complex, base super::OnPhoneMethodLoadStartHandler;
    sms_options: "smsOptions" required,
    voice_options: "voiceOptions" required,
}

mg::derived_from! { OnPhoneMethodLoadStartExternalUsersAuthHandler: super::OnPhoneMethodLoadStartHandler }
