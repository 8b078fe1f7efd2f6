// @generated
use crate::mg;

/// Enumeration `microsoft.graph.importedDeviceIdentityType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImportedDeviceIdentityType {
    /// `unknown` (0)
    Unknown,
    /// `imei` (1)
    Imei,
    /// `serialNumber` (2)
    SerialNumber,
    /// `manufacturerModelSerial` (3)
    ManufacturerModelSerial,
}

mg::enumeration! {
    ImportedDeviceIdentityType: "microsoft.graph.importedDeviceIdentityType";
    Unknown: "unknown" = 0,
    Imei: "imei" = 1,
    SerialNumber: "serialNumber" = 2,
    ManufacturerModelSerial: "manufacturerModelSerial" = 3,
}
