// @generated
use crate::mg;

/// Complex type `microsoft.graph.allDeviceRegistrationMembership`, derived from
/// [`DeviceRegistrationMembership`](super::DeviceRegistrationMembership).
pub struct AllDeviceRegistrationMembership {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AllDeviceRegistrationMembership: "microsoft.graph.allDeviceRegistrationMembership", complex, base super::DeviceRegistrationMembership;
}

mg::derived_from! { AllDeviceRegistrationMembership: super::DeviceRegistrationMembership }
