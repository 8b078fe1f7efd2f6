// @generated
use crate::mg;

/// Enumeration `microsoft.graph.vpnTrafficDirection`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VpnTrafficDirection {
    /// `outbound` (0)
    Outbound,
    /// `inbound` (1)
    Inbound,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    VpnTrafficDirection: "microsoft.graph.vpnTrafficDirection";
    Outbound: "outbound" = 0,
    Inbound: "inbound" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
