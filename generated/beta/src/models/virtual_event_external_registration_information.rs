// @generated
use crate::mg;

/// Complex type `microsoft.graph.virtualEventExternalRegistrationInformation`.
pub struct VirtualEventExternalRegistrationInformation {
    /// `referrer`.
    pub referrer: mg::Field<String>,
    /// `registrationId`.
    pub registration_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    VirtualEventExternalRegistrationInformation: "microsoft.graph.virtualEventExternalRegistrationInformation", complex;
    referrer: "referrer",
    registration_id: "registrationId",
}
