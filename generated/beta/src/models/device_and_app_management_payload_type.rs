// @generated
use crate::mg;

/// Enumeration `microsoft.graph.deviceAndAppManagementPayloadType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceAndAppManagementPayloadType {
    /// `unknown` (0)
    Unknown,
    /// `settingsCatalog` (1)
    SettingsCatalog,
    /// `securityBaseline` (2)
    SecurityBaseline,
    /// `antivirus` (3)
    Antivirus,
    /// `diskEncryption` (4)
    DiskEncryption,
    /// `attackSurfaceReduction` (5)
    AttackSurfaceReduction,
    /// `firewall` (6)
    Firewall,
    /// `endpointDetectionAndResponse` (7)
    EndpointDetectionAndResponse,
    /// `compliancePolicy` (8)
    CompliancePolicy,
    /// `deviceRestrictions` (9)
    DeviceRestrictions,
    /// `unknownFutureValue` (10)
    UnknownFutureValue,
}

mg::enumeration! {
    DeviceAndAppManagementPayloadType: "microsoft.graph.deviceAndAppManagementPayloadType";
    Unknown: "unknown" = 0,
    SettingsCatalog: "settingsCatalog" = 1,
    SecurityBaseline: "securityBaseline" = 2,
    Antivirus: "antivirus" = 3,
    DiskEncryption: "diskEncryption" = 4,
    AttackSurfaceReduction: "attackSurfaceReduction" = 5,
    Firewall: "firewall" = 6,
    EndpointDetectionAndResponse: "endpointDetectionAndResponse" = 7,
    CompliancePolicy: "compliancePolicy" = 8,
    DeviceRestrictions: "deviceRestrictions" = 9,
    UnknownFutureValue: "unknownFutureValue" = 10,
}
