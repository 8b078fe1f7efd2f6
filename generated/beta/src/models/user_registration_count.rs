// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userRegistrationCount`, a complex type.
    UserRegistrationCount "microsoft.graph.userRegistrationCount" "complex";
    /// `registrationCount`: Int64, not null
    registration_count "registrationCount" "r": i64,
    /// `registrationStatus`: registrationStatusType, not null
    registration_status "registrationStatus" "r": mg::Open<super::RegistrationStatusType>,
}
