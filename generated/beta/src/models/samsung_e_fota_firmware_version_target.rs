// @generated
use crate::mg;

/// Complex type `microsoft.graph.samsungEFotaFirmwareVersionTarget`.
pub struct SamsungEFotaFirmwareVersionTarget {
    /// `firmwareVersion`. Never null.
    pub firmware_version: mg::Field<mg::Boxed<super::SamsungEFotaFirmwareVersion>>,
    /// `id`.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SamsungEFotaFirmwareVersionTarget: "microsoft.graph.samsungEFotaFirmwareVersionTarget", complex;
    firmware_version: "firmwareVersion" required,
    id: "id",
}
