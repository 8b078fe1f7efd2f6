// @generated
use crate::mg;

/// Complex type `microsoft.graph.userRegistrationCount`.
pub struct UserRegistrationCount {
    /// `registrationCount`. Never null.
    pub registration_count: mg::Field<i64>,
    /// `registrationStatus`. Never null.
    pub registration_status: mg::Field<mg::Open<super::RegistrationStatusType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserRegistrationCount: "microsoft.graph.userRegistrationCount", complex;
    registration_count: "registrationCount" required,
    registration_status: "registrationStatus" required,
}
