// @generated
use crate::mg;

/// Complex type `microsoft.graph.deviceRegistrationMembership`.
pub struct DeviceRegistrationMembership {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceRegistrationMembership: "microsoft.graph.deviceRegistrationMembership", complex, family DeviceRegistrationMembershipKind;
}

/// The types derived from [`DeviceRegistrationMembership`].
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
