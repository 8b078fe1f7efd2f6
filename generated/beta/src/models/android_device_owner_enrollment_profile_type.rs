// @generated
use crate::mg;

/// Enumeration `microsoft.graph.androidDeviceOwnerEnrollmentProfileType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AndroidDeviceOwnerEnrollmentProfileType {
    /// `notConfigured` (0)
    NotConfigured,
    /// `dedicatedDevice` (1)
    DedicatedDevice,
    /// `fullyManaged` (2)
    FullyManaged,
}

mg::enumeration! {
    AndroidDeviceOwnerEnrollmentProfileType: "microsoft.graph.androidDeviceOwnerEnrollmentProfileType";
    NotConfigured: "notConfigured" = 0,
    DedicatedDevice: "dedicatedDevice" = 1,
    FullyManaged: "fullyManaged" = 2,
}
