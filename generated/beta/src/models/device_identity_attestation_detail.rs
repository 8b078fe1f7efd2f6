// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceIdentityAttestationDetail`, a complex type.
    DeviceIdentityAttestationDetail "microsoft.graph.deviceIdentityAttestationDetail" "complex";
}
