// @generated
use crate::mg;

/// Complex type `microsoft.graph.noDeviceRegistrationMembership`, derived from
/// [`DeviceRegistrationMembership`](super::DeviceRegistrationMembership).
pub struct NoDeviceRegistrationMembership {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    NoDeviceRegistrationMembership: "microsoft.graph.noDeviceRegistrationMembership", complex, base super::DeviceRegistrationMembership;
}

mg::derived_from! { NoDeviceRegistrationMembership: super::DeviceRegistrationMembership }
