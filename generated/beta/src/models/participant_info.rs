// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.participantInfo`, a complex type.
    ParticipantInfo "microsoft.graph.participantInfo" "complex";
    /// `countryCode`: String
    country_code "countryCode": String,
    /// `endpointType`: endpointType
    endpoint_type "endpointType": mg::Open<super::EndpointType>,
    /// `identity`: identitySet, not null
    identity "identity" "r": mg::Boxed<super::IdentitySet>,
    /// `languageId`: String
    language_id "languageId": String,
    /// `nonAnonymizedIdentity`: identitySet
    non_anonymized_identity "nonAnonymizedIdentity": mg::Boxed<super::IdentitySet>,
    /// `participantId`: String
    participant_id "participantId": String,
    /// `platformId`: String
    platform_id "platformId": String,
    /// `region`: String
    region "region": String,
}
