// @generated
use crate::mg;

/// Enumeration `microsoft.graph.androidManagedAppSafetyNetDeviceAttestationType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AndroidManagedAppSafetyNetDeviceAttestationType {
    /// `none` (0)
    None,
    /// `basicIntegrity` (1)
    BasicIntegrity,
    /// `basicIntegrityAndDeviceCertification` (2)
    BasicIntegrityAndDeviceCertification,
}

mg::enumeration! {
    AndroidManagedAppSafetyNetDeviceAttestationType: "microsoft.graph.androidManagedAppSafetyNetDeviceAttestationType";
    None: "none" = 0,
    BasicIntegrity: "basicIntegrity" = 1,
    BasicIntegrityAndDeviceCertification: "basicIntegrityAndDeviceCertification" = 2,
}
