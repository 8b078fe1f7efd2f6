// @generated
use crate::mg;

/// Enumeration `microsoft.graph.appleDeviceDeliveryProtocol`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppleDeviceDeliveryProtocol {
    /// `default` (0)
    Default,
    /// `mobileDeviceManagement` (1)
    MobileDeviceManagement,
    /// `declarativeDeviceManagement` (2)
    DeclarativeDeviceManagement,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    AppleDeviceDeliveryProtocol: "microsoft.graph.appleDeviceDeliveryProtocol";
    Default: "default" = 0,
    MobileDeviceManagement: "mobileDeviceManagement" = 1,
    DeclarativeDeviceManagement: "declarativeDeviceManagement" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
