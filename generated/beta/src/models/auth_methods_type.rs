// @generated
use crate::mg;

/// Enumeration `microsoft.graph.authMethodsType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthMethodsType {
    /// `email` (0)
    Email,
    /// `mobileSMS` (1)
    MobileSms,
    /// `mobilePhone` (2)
    MobilePhone,
    /// `officePhone` (3)
    OfficePhone,
    /// `securityQuestion` (4)
    SecurityQuestion,
    /// `appNotification` (5)
    AppNotification,
    /// `appNotificationCode` (6)
    AppNotificationCode,
    /// `appNotificationAndCode` (7)
    AppNotificationAndCode,
    /// `appPassword` (8)
    AppPassword,
    /// `fido` (9)
    Fido,
    /// `alternateMobilePhone` (10)
    AlternateMobilePhone,
    /// `mobilePhoneAndSMS` (11)
    MobilePhoneAndSms,
    /// `unknownFutureValue` (12)
    UnknownFutureValue,
    /// `externalAuthMethod` (13)
    ExternalAuthMethod,
}

mg::enumeration! {
    AuthMethodsType: "microsoft.graph.authMethodsType";
    Email: "email" = 0,
    MobileSms: "mobileSMS" = 1,
    MobilePhone: "mobilePhone" = 2,
    OfficePhone: "officePhone" = 3,
    SecurityQuestion: "securityQuestion" = 4,
    AppNotification: "appNotification" = 5,
    AppNotificationCode: "appNotificationCode" = 6,
    AppNotificationAndCode: "appNotificationAndCode" = 7,
    AppPassword: "appPassword" = 8,
    Fido: "fido" = 9,
    AlternateMobilePhone: "alternateMobilePhone" = 10,
    MobilePhoneAndSms: "mobilePhoneAndSMS" = 11,
    UnknownFutureValue: "unknownFutureValue" = 12,
    ExternalAuthMethod: "externalAuthMethod" = 13,
}
