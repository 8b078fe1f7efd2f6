// @generated
use crate::mg;

/// Complex type `microsoft.graph.vppLicensingType`.
pub struct VppLicensingType {
    /// `supportDeviceLicensing`. Never null.
    pub support_device_licensing: mg::Field<bool>,
    /// `supportUserLicensing`. Never null.
    pub support_user_licensing: mg::Field<bool>,
    /// `supportsDeviceLicensing`. Never null.
    pub supports_device_licensing: mg::Field<bool>,
    /// `supportsUserLicensing`. Never null.
    pub supports_user_licensing: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    VppLicensingType: "microsoft.graph.vppLicensingType", complex;
    support_device_licensing: "supportDeviceLicensing" required,
    support_user_licensing: "supportUserLicensing" required,
    supports_device_licensing: "supportsDeviceLicensing" required,
    supports_user_licensing: "supportsUserLicensing" required,
}
