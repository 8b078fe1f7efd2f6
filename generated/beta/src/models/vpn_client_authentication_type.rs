// @generated
use crate::mg;

/// `microsoft.graph.vpnClientAuthenticationType`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VpnClientAuthenticationType {
    /// `userAuthentication`, 0.
    UserAuthentication,
    /// `deviceAuthentication`, 1.
    DeviceAuthentication,
}

mg::enumeration! {
    VpnClientAuthenticationType "microsoft.graph.vpnClientAuthenticationType" "";
    UserAuthentication "userAuthentication" 0,
    DeviceAuthentication "deviceAuthentication" 1,
}
