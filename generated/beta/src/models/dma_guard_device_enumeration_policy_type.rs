// @generated
use crate::mg;

/// Enumeration `microsoft.graph.dmaGuardDeviceEnumerationPolicyType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DmaGuardDeviceEnumerationPolicyType {
    /// `deviceDefault` (0)
    DeviceDefault,
    /// `blockAll` (1)
    BlockAll,
    /// `allowAll` (2)
    AllowAll,
}

mg::enumeration! {
    DmaGuardDeviceEnumerationPolicyType: "microsoft.graph.dmaGuardDeviceEnumerationPolicyType";
    DeviceDefault: "deviceDefault" = 0,
    BlockAll: "blockAll" = 1,
    AllowAll: "allowAll" = 2,
}
