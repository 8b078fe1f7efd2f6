// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.vppLicensingType`, a complex type.
    VppLicensingType "microsoft.graph.vppLicensingType" "complex";
    /// `supportDeviceLicensing`: Boolean, not null
    support_device_licensing "supportDeviceLicensing" "r": bool,
    /// `supportUserLicensing`: Boolean, not null
    support_user_licensing "supportUserLicensing" "r": bool,
    /// `supportsDeviceLicensing`: Boolean, not null
    supports_device_licensing "supportsDeviceLicensing" "r": bool,
    /// `supportsUserLicensing`: Boolean, not null
    supports_user_licensing "supportsUserLicensing" "r": bool,
}
