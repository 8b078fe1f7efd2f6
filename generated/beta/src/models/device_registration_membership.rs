// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceRegistrationMembership`, a complex type.
    DeviceRegistrationMembership "microsoft.graph.deviceRegistrationMembership" "complex" => DeviceRegistrationMembershipKind;
}

/// The types derived from `microsoft.graph.deviceRegistrationMembership`.
#[non_exhaustive]
pub enum DeviceRegistrationMembershipKind {
    AllDeviceRegistrationMembership(Box<super::AllDeviceRegistrationMembership>),
    EnumeratedDeviceRegistrationMembership(
        Box<super::EnumeratedDeviceRegistrationMembership>,
    ),
    NoDeviceRegistrationMembership(Box<super::NoDeviceRegistrationMembership>),
    /// None of these, or a type that this version does not know.
    Other(Box<DeviceRegistrationMembership>),
}

mg::family! {
    DeviceRegistrationMembership => DeviceRegistrationMembershipKind;
    AllDeviceRegistrationMembership(super::AllDeviceRegistrationMembership),
    EnumeratedDeviceRegistrationMembership(super::EnumeratedDeviceRegistrationMembership),
    NoDeviceRegistrationMembership(super::NoDeviceRegistrationMembership),
}
