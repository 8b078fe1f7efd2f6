// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.virtualEventExternalRegistrationInformation`, a complex type.
    VirtualEventExternalRegistrationInformation "microsoft.graph.virtualEventExternalRegistrationInformation" "complex";
    /// `referrer`: String
    referrer "referrer": String,
    /// `registrationId`: String
    registration_id "registrationId": String,
}
