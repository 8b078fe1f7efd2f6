// @generated
use crate::mg;

/// Enumeration `microsoft.graph.vpnClientAuthenticationType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VpnClientAuthenticationType {
    /// `userAuthentication` (0)
    UserAuthentication,
    /// `deviceAuthentication` (1)
    DeviceAuthentication,
}

mg::enumeration! {
    VpnClientAuthenticationType: "microsoft.graph.vpnClientAuthenticationType";
    UserAuthentication: "userAuthentication" = 0,
    DeviceAuthentication: "deviceAuthentication" = 1,
}
