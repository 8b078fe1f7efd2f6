// @generated
use crate::mg;

/// Enumeration `microsoft.graph.windows10VpnProfileTarget`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Windows10VpnProfileTarget {
    /// `user` (0)
    User,
    /// `device` (1)
    Device,
    /// `autoPilotDevice` (2)
    AutoPilotDevice,
}

mg::enumeration! {
    Windows10VpnProfileTarget: "microsoft.graph.windows10VpnProfileTarget";
    User: "user" = 0,
    Device: "device" = 1,
    AutoPilotDevice: "autoPilotDevice" = 2,
}
