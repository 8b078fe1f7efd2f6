// @generated
use crate::mg;

/// Enumeration `microsoft.graph.deviceManagementConfigurationTechnologies`, of which a value can
/// have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceManagementConfigurationTechnologies {
    /// `none` (0)
    None,
    /// `mdm` (1)
    Mdm,
    /// `windows10XManagement` (2)
    Windows10XManagement,
    /// `configManager` (4)
    ConfigManager,
    /// `intuneManagementExtension` (8)
    IntuneManagementExtension,
    /// `thirdParty` (16)
    ThirdParty,
    /// `documentGateway` (32)
    DocumentGateway,
    /// `appleRemoteManagement` (64)
    AppleRemoteManagement,
    /// `microsoftSense` (128)
    MicrosoftSense,
    /// `exchangeOnline` (256)
    ExchangeOnline,
    /// `mobileApplicationManagement` (512)
    MobileApplicationManagement,
    /// `linuxMdm` (1024)
    LinuxMdm,
    /// `enrollment` (4096)
    Enrollment,
    /// `endpointPrivilegeManagement` (8192)
    EndpointPrivilegeManagement,
    /// `unknownFutureValue` (16384)
    UnknownFutureValue,
    /// `windowsOsRecovery` (32768)
    WindowsOsRecovery,
    /// `android` (65536)
    Android,
}

mg::enumeration! {
    DeviceManagementConfigurationTechnologies: "microsoft.graph.deviceManagementConfigurationTechnologies", flags;
    None: "none" = 0,
    Mdm: "mdm" = 1,
    Windows10XManagement: "windows10XManagement" = 2,
    ConfigManager: "configManager" = 4,
    IntuneManagementExtension: "intuneManagementExtension" = 8,
    ThirdParty: "thirdParty" = 16,
    DocumentGateway: "documentGateway" = 32,
    AppleRemoteManagement: "appleRemoteManagement" = 64,
    MicrosoftSense: "microsoftSense" = 128,
    ExchangeOnline: "exchangeOnline" = 256,
    MobileApplicationManagement: "mobileApplicationManagement" = 512,
    LinuxMdm: "linuxMdm" = 1024,
    Enrollment: "enrollment" = 4096,
    EndpointPrivilegeManagement: "endpointPrivilegeManagement" = 8192,
    UnknownFutureValue: "unknownFutureValue" = 16384,
    WindowsOsRecovery: "windowsOsRecovery" = 32768,
    Android: "android" = 65536,
}
