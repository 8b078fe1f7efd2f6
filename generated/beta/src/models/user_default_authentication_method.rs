// @generated
use crate::mg;

/// Enumeration `microsoft.graph.userDefaultAuthenticationMethod`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserDefaultAuthenticationMethod {
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
    /// `none` (6)
    None,
    /// `unknownFutureValue` (7)
    UnknownFutureValue,
}

mg::enumeration! {
    UserDefaultAuthenticationMethod: "microsoft.graph.userDefaultAuthenticationMethod";
    Push: "push" = 0,
    Oath: "oath" = 1,
    VoiceMobile: "voiceMobile" = 2,
    VoiceAlternateMobile: "voiceAlternateMobile" = 3,
    VoiceOffice: "voiceOffice" = 4,
    Sms: "sms" = 5,
    None: "none" = 6,
    UnknownFutureValue: "unknownFutureValue" = 7,
}
