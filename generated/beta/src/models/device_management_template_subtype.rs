// @generated
use crate::mg;

/// Enumeration [`microsoft.graph.deviceManagementTemplateSubtype`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementtemplatesubtype?view=graph-rest-beta
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceManagementTemplateSubtype {
    /// `none` (0)
    None,
    /// `firewall` (1)
    Firewall,
    /// `diskEncryption` (2)
    DiskEncryption,
    /// `attackSurfaceReduction` (3)
    AttackSurfaceReduction,
    /// `endpointDetectionReponse` (4)
    EndpointDetectionReponse,
    /// `accountProtection` (5)
    AccountProtection,
    /// `antivirus` (6)
    Antivirus,
    /// `firewallSharedAppList` (7)
    FirewallSharedAppList,
    /// `firewallSharedIpList` (8)
    FirewallSharedIpList,
    /// `firewallSharedPortlist` (9)
    FirewallSharedPortlist,
}

mg::enumeration! {
    DeviceManagementTemplateSubtype: "microsoft.graph.deviceManagementTemplateSubtype";
    None: "none" = 0,
    Firewall: "firewall" = 1,
    DiskEncryption: "diskEncryption" = 2,
    AttackSurfaceReduction: "attackSurfaceReduction" = 3,
    EndpointDetectionReponse: "endpointDetectionReponse" = 4,
    AccountProtection: "accountProtection" = 5,
    Antivirus: "antivirus" = 6,
    FirewallSharedAppList: "firewallSharedAppList" = 7,
    FirewallSharedIpList: "firewallSharedIpList" = 8,
    FirewallSharedPortlist: "firewallSharedPortlist" = 9,
}
