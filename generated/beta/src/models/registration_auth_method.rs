// @generated
use crate::mg;

/// Enumeration `microsoft.graph.registrationAuthMethod`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RegistrationAuthMethod {
    /// `email` (0)
    Email,
    /// `mobilePhone` (1)
    MobilePhone,
    /// `officePhone` (2)
    OfficePhone,
    /// `securityQuestion` (3)
    SecurityQuestion,
    /// `appNotification` (4)
    AppNotification,
    /// `appCode` (5)
    AppCode,
    /// `alternateMobilePhone` (6)
    AlternateMobilePhone,
    /// `fido` (7)
    Fido,
    /// `appPassword` (8)
    AppPassword,
    /// `unknownFutureValue` (9)
    UnknownFutureValue,
    /// `externalAuthMethod` (10)
    ExternalAuthMethod,
}

mg::enumeration! {
    RegistrationAuthMethod: "microsoft.graph.registrationAuthMethod";
    Email: "email" = 0,
    MobilePhone: "mobilePhone" = 1,
    OfficePhone: "officePhone" = 2,
    SecurityQuestion: "securityQuestion" = 3,
    AppNotification: "appNotification" = 4,
    AppCode: "appCode" = 5,
    AlternateMobilePhone: "alternateMobilePhone" = 6,
    Fido: "fido" = 7,
    AppPassword: "appPassword" = 8,
    UnknownFutureValue: "unknownFutureValue" = 9,
    ExternalAuthMethod: "externalAuthMethod" = 10,
}
