// @generated
use crate::mg;

/// Enumeration `microsoft.graph.appleDeploymentChannel`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppleDeploymentChannel {
    /// `deviceChannel` (0)
    DeviceChannel,
    /// `userChannel` (1)
    UserChannel,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    AppleDeploymentChannel: "microsoft.graph.appleDeploymentChannel";
    DeviceChannel: "deviceChannel" = 0,
    UserChannel: "userChannel" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
