// @generated
use crate::mg;

/// Enumeration `microsoft.graph.userDefaultAuthenticationMethodType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserDefaultAuthenticationMethodType {
    /// `push` (0)
    Push,
    /// `oath` (1)
    Oath,
    /// `voiceMobile` (2)
    VoiceMobile,
    /// `voiceAlternateMobile` (3)
    VoiceAlternateMobile,
    /// `voiceOffice` (4)
    VoiceOffice,
    /// `sms` (5)
    Sms,
    /// `unknownFutureValue` (6)
    UnknownFutureValue,
}

mg::enumeration! {
    UserDefaultAuthenticationMethodType: "microsoft.graph.userDefaultAuthenticationMethodType";
    Push: "push" = 0,
    Oath: "oath" = 1,
    VoiceMobile: "voiceMobile" = 2,
    VoiceAlternateMobile: "voiceAlternateMobile" = 3,
    VoiceOffice: "voiceOffice" = 4,
    Sms: "sms" = 5,
    UnknownFutureValue: "unknownFutureValue" = 6,
}
