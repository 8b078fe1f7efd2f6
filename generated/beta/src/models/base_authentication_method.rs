// @generated
use crate::mg;

/// Enumeration `microsoft.graph.baseAuthenticationMethod`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BaseAuthenticationMethod {
    /// `password` (1)
    Password,
    /// `voice` (2)
    Voice,
    /// `hardwareOath` (3)
    HardwareOath,
    /// `softwareOath` (4)
    SoftwareOath,
    /// `sms` (5)
    Sms,
    /// `fido2` (6)
    Fido2,
    /// `windowsHelloForBusiness` (7)
    WindowsHelloForBusiness,
    /// `microsoftAuthenticator` (8)
    MicrosoftAuthenticator,
    /// `temporaryAccessPass` (9)
    TemporaryAccessPass,
    /// `email` (10)
    Email,
    /// `x509Certificate` (11)
    X509Certificate,
    /// `federation` (12)
    Federation,
    /// `unknownFutureValue` (13)
    UnknownFutureValue,
    /// `qrCodePin` (14)
    QrCodePin,
}

mg::enumeration! {
    BaseAuthenticationMethod: "microsoft.graph.baseAuthenticationMethod";
    Password: "password" = 1,
    Voice: "voice" = 2,
    HardwareOath: "hardwareOath" = 3,
    SoftwareOath: "softwareOath" = 4,
    Sms: "sms" = 5,
    Fido2: "fido2" = 6,
    WindowsHelloForBusiness: "windowsHelloForBusiness" = 7,
    MicrosoftAuthenticator: "microsoftAuthenticator" = 8,
    TemporaryAccessPass: "temporaryAccessPass" = 9,
    Email: "email" = 10,
    X509Certificate: "x509Certificate" = 11,
    Federation: "federation" = 12,
    UnknownFutureValue: "unknownFutureValue" = 13,
    QrCodePin: "qrCodePin" = 14,
}
