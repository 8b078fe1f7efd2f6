// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.iosDeviceType`, a complex type.
    IosDeviceType "microsoft.graph.iosDeviceType" "complex";
    /// `iPad`: Boolean, not null
    i_pad "iPad" "r": bool,
    /// `iPhoneAndIPod`: Boolean, not null
    i_phone_and_i_pod "iPhoneAndIPod" "r": bool,
}
