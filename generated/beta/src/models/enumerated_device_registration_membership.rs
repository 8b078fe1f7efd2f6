// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.enumeratedDeviceRegistrationMembership`, a complex type derived from `microsoft.graph.deviceRegistrationMembership`.
    EnumeratedDeviceRegistrationMembership "microsoft.graph.enumeratedDeviceRegistrationMembership" "complex" : super::DeviceRegistrationMembership;
    /// `groups`: Collection(String)
    groups "groups": Vec<String>,
    /// `users`: Collection(String)
    users "users": Vec<String>,
}

mg::derived_from! { EnumeratedDeviceRegistrationMembership: super::DeviceRegistrationMembership }
