// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.noDeviceRegistrationMembership`, a complex type derived from `microsoft.graph.deviceRegistrationMembership`.
    NoDeviceRegistrationMembership "microsoft.graph.noDeviceRegistrationMembership" "complex" : super::DeviceRegistrationMembership;
}

mg::derived_from! { NoDeviceRegistrationMembership: super::DeviceRegistrationMembership }
