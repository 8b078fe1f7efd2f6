// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.samsungEFotaFirmwareVersionTarget`, a complex type.
    SamsungEFotaFirmwareVersionTarget "microsoft.graph.samsungEFotaFirmwareVersionTarget" "complex";
    /// `firmwareVersion`: samsungEFotaFirmwareVersion, not null
    firmware_version "firmwareVersion" "r": mg::Boxed<super::SamsungEFotaFirmwareVersion>,
    /// `id`: String
    id "id": String,
}
