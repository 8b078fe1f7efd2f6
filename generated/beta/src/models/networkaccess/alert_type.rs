// @generated
use crate::mg;

/// Enumeration `microsoft.graph.networkaccess.alertType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AlertType {
    /// `unhealthyRemoteNetworks` (0)
    UnhealthyRemoteNetworks,
    /// `unhealthyConnectors` (1)
    UnhealthyConnectors,
    /// `deviceTokenInconsistency` (2)
    DeviceTokenInconsistency,
    /// `crossTenantAnomaly` (3)
    CrossTenantAnomaly,
    /// `suspiciousProcess` (4)
    SuspiciousProcess,
    /// `threatIntelligenceTransactions` (5)
    ThreatIntelligenceTransactions,
    /// `unknownFutureValue` (6)
    UnknownFutureValue,
    /// `webContentBlocked` (7)
    WebContentBlocked,
    /// `malware` (8)
    Malware,
    /// `patientZero` (9)
    PatientZero,
    /// `dlp` (10)
    Dlp,
}

mg::enumeration! {
    AlertType: "microsoft.graph.networkaccess.alertType";
    UnhealthyRemoteNetworks: "unhealthyRemoteNetworks" = 0,
    UnhealthyConnectors: "unhealthyConnectors" = 1,
    DeviceTokenInconsistency: "deviceTokenInconsistency" = 2,
    CrossTenantAnomaly: "crossTenantAnomaly" = 3,
    SuspiciousProcess: "suspiciousProcess" = 4,
    ThreatIntelligenceTransactions: "threatIntelligenceTransactions" = 5,
    UnknownFutureValue: "unknownFutureValue" = 6,
    WebContentBlocked: "webContentBlocked" = 7,
    Malware: "malware" = 8,
    PatientZero: "patientZero" = 9,
    Dlp: "dlp" = 10,
}
