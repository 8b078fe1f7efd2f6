// @generated
use crate::mg;

/// Enumeration `microsoft.graph.deviceManagementConfigurationWindowsSkus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceManagementConfigurationWindowsSkus {
    /// `unknown` (0)
    Unknown,
    /// `windowsHome` (1)
    WindowsHome,
    /// `windowsProfessional` (2)
    WindowsProfessional,
    /// `windowsEnterprise` (3)
    WindowsEnterprise,
    /// `windowsEducation` (4)
    WindowsEducation,
    /// `windowsMobile` (5)
    WindowsMobile,
    /// `windowsMobileEnterprise` (6)
    WindowsMobileEnterprise,
    /// `windowsTeamSurface` (7)
    WindowsTeamSurface,
    /// `iot` (8)
    Iot,
    /// `iotEnterprise` (9)
    IotEnterprise,
    /// `holoLens` (10)
    HoloLens,
    /// `holoLensEnterprise` (11)
    HoloLensEnterprise,
    /// `holographicForBusiness` (12)
    HolographicForBusiness,
    /// `windowsMultiSession` (13)
    WindowsMultiSession,
    /// `surfaceHub` (14)
    SurfaceHub,
}

mg::enumeration! {
    DeviceManagementConfigurationWindowsSkus: "microsoft.graph.deviceManagementConfigurationWindowsSkus";
    Unknown: "unknown" = 0,
    WindowsHome: "windowsHome" = 1,
    WindowsProfessional: "windowsProfessional" = 2,
    WindowsEnterprise: "windowsEnterprise" = 3,
    WindowsEducation: "windowsEducation" = 4,
    WindowsMobile: "windowsMobile" = 5,
    WindowsMobileEnterprise: "windowsMobileEnterprise" = 6,
    WindowsTeamSurface: "windowsTeamSurface" = 7,
    Iot: "iot" = 8,
    IotEnterprise: "iotEnterprise" = 9,
    HoloLens: "holoLens" = 10,
    HoloLensEnterprise: "holoLensEnterprise" = 11,
    HolographicForBusiness: "holographicForBusiness" = 12,
    WindowsMultiSession: "windowsMultiSession" = 13,
    SurfaceHub: "surfaceHub" = 14,
}
