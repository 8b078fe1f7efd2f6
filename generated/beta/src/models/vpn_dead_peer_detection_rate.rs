// @generated
use crate::mg;

/// Enumeration `microsoft.graph.vpnDeadPeerDetectionRate`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VpnDeadPeerDetectionRate {
    /// `medium` (0)
    Medium,
    /// `none` (1)
    None,
    /// `low` (2)
    Low,
    /// `high` (3)
    High,
}

mg::enumeration! {
    VpnDeadPeerDetectionRate: "microsoft.graph.vpnDeadPeerDetectionRate";
    Medium: "medium" = 0,
    None: "none" = 1,
    Low: "low" = 2,
    High: "high" = 3,
}
