// @generated
use crate::mg;

/// Enumeration `microsoft.graph.windowsDeliveryOptimizationMode`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WindowsDeliveryOptimizationMode {
    /// `userDefined` (0)
    UserDefined,
    /// `httpOnly` (1)
    HttpOnly,
    /// `httpWithPeeringNat` (2)
    HttpWithPeeringNat,
    /// `httpWithPeeringPrivateGroup` (3)
    HttpWithPeeringPrivateGroup,
    /// `httpWithInternetPeering` (4)
    HttpWithInternetPeering,
    /// `simpleDownload` (99)
    SimpleDownload,
    /// `bypassMode` (100)
    BypassMode,
}

mg::enumeration! {
    WindowsDeliveryOptimizationMode: "microsoft.graph.windowsDeliveryOptimizationMode";
    UserDefined: "userDefined" = 0,
    HttpOnly: "httpOnly" = 1,
    HttpWithPeeringNat: "httpWithPeeringNat" = 2,
    HttpWithPeeringPrivateGroup: "httpWithPeeringPrivateGroup" = 3,
    HttpWithInternetPeering: "httpWithInternetPeering" = 4,
    SimpleDownload: "simpleDownload" = 99,
    BypassMode: "bypassMode" = 100,
}
