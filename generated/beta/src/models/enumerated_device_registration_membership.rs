// @generated
use crate::mg;

/// Complex type `microsoft.graph.enumeratedDeviceRegistrationMembership`, derived from
/// [`DeviceRegistrationMembership`](super::DeviceRegistrationMembership).
pub struct EnumeratedDeviceRegistrationMembership {
    /// `groups`.
    pub groups: mg::Field<Vec<String>>,
    /// `users`.
    pub users: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EnumeratedDeviceRegistrationMembership: "microsoft.graph.enumeratedDeviceRegistrationMembership", complex, base super::DeviceRegistrationMembership;
    groups: "groups",
    users: "users",
}

mg::derived_from! { EnumeratedDeviceRegistrationMembership: super::DeviceRegistrationMembership }
