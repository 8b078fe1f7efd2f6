// @generated
use crate::mg;

/// Complex type `microsoft.graph.iosDeviceType`.
pub struct IosDeviceType {
    /// `iPad`. Never null.
    pub ipad: mg::Field<bool>,
    /// `iPhoneAndIPod`. Never null.
    pub iphone_and_ipod: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IosDeviceType: "microsoft.graph.iosDeviceType", complex;
    ipad: "iPad" required,
    iphone_and_ipod: "iPhoneAndIPod" required,
}
