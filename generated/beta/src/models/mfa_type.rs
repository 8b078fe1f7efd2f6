// @generated
use crate::mg;

/// Enumeration `microsoft.graph.mfaType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MfaType {
    /// `eotp` (0)
    Eotp,
    /// `oneWaySms` (1)
    OneWaySms,
    /// `twoWaySms` (2)
    TwoWaySms,
    /// `twoWaySmsOtherMobile` (3)
    TwoWaySmsOtherMobile,
    /// `phoneAppNotification` (4)
    PhoneAppNotification,
    /// `phoneAppOtp` (5)
    PhoneAppOtp,
    /// `twoWayVoiceMobile` (6)
    TwoWayVoiceMobile,
    /// `twoWayVoiceOffice` (7)
    TwoWayVoiceOffice,
    /// `twoWayVoiceOtherMobile` (8)
    TwoWayVoiceOtherMobile,
    /// `fido` (9)
    Fido,
    /// `certificate` (10)
    Certificate,
    /// `other` (11)
    Other,
    /// `unknownFutureValue` (12)
    UnknownFutureValue,
}

mg::enumeration! {
    MfaType: "microsoft.graph.mfaType";
    Eotp: "eotp" = 0,
    OneWaySms: "oneWaySms" = 1,
    TwoWaySms: "twoWaySms" = 2,
    TwoWaySmsOtherMobile: "twoWaySmsOtherMobile" = 3,
    PhoneAppNotification: "phoneAppNotification" = 4,
    PhoneAppOtp: "phoneAppOtp" = 5,
    TwoWayVoiceMobile: "twoWayVoiceMobile" = 6,
    TwoWayVoiceOffice: "twoWayVoiceOffice" = 7,
    TwoWayVoiceOtherMobile: "twoWayVoiceOtherMobile" = 8,
    Fido: "fido" = 9,
    Certificate: "certificate" = 10,
    Other: "other" = 11,
    UnknownFutureValue: "unknownFutureValue" = 12,
}
