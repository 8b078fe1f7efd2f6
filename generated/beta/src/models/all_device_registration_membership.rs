// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.allDeviceRegistrationMembership`, a complex type derived from `microsoft.graph.deviceRegistrationMembership`.
    AllDeviceRegistrationMembership "microsoft.graph.allDeviceRegistrationMembership" "complex" : super::DeviceRegistrationMembership;
}

mg::derived_from! { AllDeviceRegistrationMembership: super::DeviceRegistrationMembership }
