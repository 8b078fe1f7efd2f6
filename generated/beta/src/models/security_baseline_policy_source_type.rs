// @generated
use crate::mg;

/// `microsoft.graph.securityBaselinePolicySourceType`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SecurityBaselinePolicySourceType {
    /// `deviceConfiguration`, 0.
    DeviceConfiguration,
    /// `deviceIntent`, 1.
    DeviceIntent,
}

mg::enumeration! {
    SecurityBaselinePolicySourceType "microsoft.graph.securityBaselinePolicySourceType" "";
    DeviceConfiguration "deviceConfiguration" 0,
    DeviceIntent "deviceIntent" 1,
}
