// @generated
use crate::mg;

/// Complex type `microsoft.graph.participantInfo`.
pub struct ParticipantInfo {
    /// `countryCode`.
    pub country_code: mg::Field<String>,
    /// `endpointType`.
    pub endpoint_type: mg::Field<mg::Open<super::EndpointType>>,
    /// `identity`. Never null.
    pub identity: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `languageId`.
    pub language_id: mg::Field<String>,
    /// `nonAnonymizedIdentity`.
    pub non_anonymized_identity: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `participantId`.
    pub participant_id: mg::Field<String>,
    /// `platformId`.
    pub platform_id: mg::Field<String>,
    /// `region`.
    pub region: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ParticipantInfo: "microsoft.graph.participantInfo", complex;
    country_code: "countryCode",
    endpoint_type: "endpointType",
    identity: "identity" required,
    language_id: "languageId",
    non_anonymized_identity: "nonAnonymizedIdentity",
    participant_id: "participantId",
    platform_id: "platformId",
    region: "region",
}
