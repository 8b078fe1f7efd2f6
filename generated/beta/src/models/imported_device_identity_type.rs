// @generated
use crate::mg;

/// `microsoft.graph.importedDeviceIdentityType`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImportedDeviceIdentityType {
    /// `unknown`, 0.
    Unknown,
    /// `imei`, 1.
    Imei,
    /// `serialNumber`, 2.
    SerialNumber,
    /// `manufacturerModelSerial`, 3.
    ManufacturerModelSerial,
}

mg::enumeration! {
    ImportedDeviceIdentityType "microsoft.graph.importedDeviceIdentityType" "";
    Unknown "unknown" 0,
    Imei "imei" 1,
    SerialNumber "serialNumber" 2,
    ManufacturerModelSerial "manufacturerModelSerial" 3,
}
