// @generated
use crate::mg;

/// Enumeration `microsoft.graph.usageAuthMethod`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UsageAuthMethod {
    /// `email` (0)
    Email,
    /// `mobileSMS` (1)
    MobileSms,
    /// `mobileCall` (2)
    MobileCall,
    /// `officePhone` (3)
    OfficePhone,
    /// `securityQuestion` (4)
    SecurityQuestion,
    /// `appNotification` (5)
    AppNotification,
    /// `appCode` (6)
    AppCode,
    /// `alternateMobileCall` (7)
    AlternateMobileCall,
    /// `fido` (8)
    Fido,
    /// `appPassword` (9)
    AppPassword,
    /// `unknownFutureValue` (10)
    UnknownFutureValue,
    /// `externalAuthMethod` (11)
    ExternalAuthMethod,
    /// `hardwareOneTimePasscode` (12)
    HardwareOneTimePasscode,
    /// `windowsHelloForBusiness` (13)
    WindowsHelloForBusiness,
    /// `microsoftAuthenticatorPasswordless` (14)
    MicrosoftAuthenticatorPasswordless,
    /// `temporaryAccessPass` (15)
    TemporaryAccessPass,
    /// `macOsSecureEnclaveKey` (16)
    MacOsSecureEnclaveKey,
    /// `passKeyDeviceBound` (17)
    PassKeyDeviceBound,
    /// `passKeyDeviceBoundAuthenticator` (18)
    PassKeyDeviceBoundAuthenticator,
    /// `passKeyDeviceBoundWindowsHello` (19)
    PassKeyDeviceBoundWindowsHello,
    /// `softwareOneTimePasscode` (20)
    SoftwareOneTimePasscode,
    /// `microsoftAuthenticatorPush` (21)
    MicrosoftAuthenticatorPush,
    /// `mobilePhone` (22)
    MobilePhone,
    /// `sms` (23)
    Sms,
    /// `alternateMobilePhone` (24)
    AlternateMobilePhone,
    /// `fido2SecurityKey` (25)
    Fido2SecurityKey,
    /// `oneTimePasscode` (26)
    OneTimePasscode,
    /// `passKeySynced` (27)
    PassKeySynced,
    /// `qrCode` (28)
    QrCode,
}

mg::enumeration! {
    UsageAuthMethod: "microsoft.graph.usageAuthMethod";
    Email: "email" = 0,
    MobileSms: "mobileSMS" = 1,
    MobileCall: "mobileCall" = 2,
    OfficePhone: "officePhone" = 3,
    SecurityQuestion: "securityQuestion" = 4,
    AppNotification: "appNotification" = 5,
    AppCode: "appCode" = 6,
    AlternateMobileCall: "alternateMobileCall" = 7,
    Fido: "fido" = 8,
    AppPassword: "appPassword" = 9,
    UnknownFutureValue: "unknownFutureValue" = 10,
    ExternalAuthMethod: "externalAuthMethod" = 11,
    HardwareOneTimePasscode: "hardwareOneTimePasscode" = 12,
    WindowsHelloForBusiness: "windowsHelloForBusiness" = 13,
    MicrosoftAuthenticatorPasswordless: "microsoftAuthenticatorPasswordless" = 14,
    TemporaryAccessPass: "temporaryAccessPass" = 15,
    MacOsSecureEnclaveKey: "macOsSecureEnclaveKey" = 16,
    PassKeyDeviceBound: "passKeyDeviceBound" = 17,
    PassKeyDeviceBoundAuthenticator: "passKeyDeviceBoundAuthenticator" = 18,
    PassKeyDeviceBoundWindowsHello: "passKeyDeviceBoundWindowsHello" = 19,
    SoftwareOneTimePasscode: "softwareOneTimePasscode" = 20,
    MicrosoftAuthenticatorPush: "microsoftAuthenticatorPush" = 21,
    MobilePhone: "mobilePhone" = 22,
    Sms: "sms" = 23,
    AlternateMobilePhone: "alternateMobilePhone" = 24,
    Fido2SecurityKey: "fido2SecurityKey" = 25,
    OneTimePasscode: "oneTimePasscode" = 26,
    PassKeySynced: "passKeySynced" = 27,
    QrCode: "qrCode" = 28,
}
