// @generated
use crate::mg;

/// Enumeration `microsoft.graph.endpointSecurityConfigurationProfileType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EndpointSecurityConfigurationProfileType {
    /// `unknown` (0)
    Unknown,
    /// `antivirus` (1)
    Antivirus,
    /// `windowsSecurity` (2)
    WindowsSecurity,
    /// `bitLocker` (3)
    BitLocker,
    /// `fileVault` (4)
    FileVault,
    /// `firewall` (5)
    Firewall,
    /// `firewallRules` (6)
    FirewallRules,
    /// `endpointDetectionAndResponse` (7)
    EndpointDetectionAndResponse,
    /// `deviceControl` (8)
    DeviceControl,
    /// `appAndBrowserIsolation` (9)
    AppAndBrowserIsolation,
    /// `exploitProtection` (10)
    ExploitProtection,
    /// `webProtection` (11)
    WebProtection,
    /// `applicationControl` (12)
    ApplicationControl,
    /// `attackSurfaceReductionRules` (13)
    AttackSurfaceReductionRules,
    /// `accountProtection` (14)
    AccountProtection,
}

mg::enumeration! {
    EndpointSecurityConfigurationProfileType: "microsoft.graph.endpointSecurityConfigurationProfileType";
    Unknown: "unknown" = 0,
    Antivirus: "antivirus" = 1,
    WindowsSecurity: "windowsSecurity" = 2,
    BitLocker: "bitLocker" = 3,
    FileVault: "fileVault" = 4,
    Firewall: "firewall" = 5,
    FirewallRules: "firewallRules" = 6,
    EndpointDetectionAndResponse: "endpointDetectionAndResponse" = 7,
    DeviceControl: "deviceControl" = 8,
    AppAndBrowserIsolation: "appAndBrowserIsolation" = 9,
    ExploitProtection: "exploitProtection" = 10,
    WebProtection: "webProtection" = 11,
    ApplicationControl: "applicationControl" = 12,
    AttackSurfaceReductionRules: "attackSurfaceReductionRules" = 13,
    AccountProtection: "accountProtection" = 14,
}
