// @generated
use crate::mg;

/// Enumeration `microsoft.graph.authenticationMethodModes`, of which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthenticationMethodModes {
    /// `password` (1)
    Password,
    /// `voice` (2)
    Voice,
    /// `hardwareOath` (4)
    HardwareOath,
    /// `softwareOath` (8)
    SoftwareOath,
    /// `sms` (16)
    Sms,
    /// `fido2` (32)
    Fido2,
    /// `windowsHelloForBusiness` (64)
    WindowsHelloForBusiness,
    /// `microsoftAuthenticatorPush` (128)
    MicrosoftAuthenticatorPush,
    /// `deviceBasedPush` (256)
    DeviceBasedPush,
    /// `temporaryAccessPassOneTime` (512)
    TemporaryAccessPassOneTime,
    /// `temporaryAccessPassMultiUse` (1024)
    TemporaryAccessPassMultiUse,
    /// `email` (2048)
    Email,
    /// `x509CertificateSingleFactor` (4096)
    X509CertificateSingleFactor,
    /// `x509CertificateMultiFactor` (8192)
    X509CertificateMultiFactor,
    /// `federatedSingleFactor` (16384)
    FederatedSingleFactor,
    /// `federatedMultiFactor` (32768)
    FederatedMultiFactor,
    /// `unknownFutureValue` (65536)
    UnknownFutureValue,
    /// `qrCodePin` (131072)
    QrCodePin,
}

mg::enumeration! {
    AuthenticationMethodModes: "microsoft.graph.authenticationMethodModes", flags;
    Password: "password" = 1,
    Voice: "voice" = 2,
    HardwareOath: "hardwareOath" = 4,
    SoftwareOath: "softwareOath" = 8,
    Sms: "sms" = 16,
    Fido2: "fido2" = 32,
    WindowsHelloForBusiness: "windowsHelloForBusiness" = 64,
    MicrosoftAuthenticatorPush: "microsoftAuthenticatorPush" = 128,
    DeviceBasedPush: "deviceBasedPush" = 256,
    TemporaryAccessPassOneTime: "temporaryAccessPassOneTime" = 512,
    TemporaryAccessPassMultiUse: "temporaryAccessPassMultiUse" = 1024,
    Email: "email" = 2048,
    X509CertificateSingleFactor: "x509CertificateSingleFactor" = 4096,
    X509CertificateMultiFactor: "x509CertificateMultiFactor" = 8192,
    FederatedSingleFactor: "federatedSingleFactor" = 16384,
    FederatedMultiFactor: "federatedMultiFactor" = 32768,
    UnknownFutureValue: "unknownFutureValue" = 65536,
    QrCodePin: "qrCodePin" = 131072,
}
