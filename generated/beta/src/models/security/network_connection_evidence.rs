// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.networkConnectionEvidence`, derived from
/// [`AlertEvidence`](super::AlertEvidence).
pub struct NetworkConnectionEvidence {
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `destinationAddress`.
    pub destination_address: mg::Field<mg::Boxed<super::IpEvidence>>,
    /// `destinationPort`.
    pub destination_port: mg::Field<i32>,
    /// `detailedRoles`.
    pub detailed_roles: mg::Field<Vec<String>>,
    /// `protocol`.
    pub protocol: mg::Field<mg::Open<super::ProtocolType>>,
    /// `remediationStatus`. Never null.
    pub remediation_status: mg::Field<mg::Open<super::EvidenceRemediationStatus>>,
    /// `remediationStatusDetails`.
    pub remediation_status_details: mg::Field<String>,
    /// `roles`.
    pub roles: mg::Field<Vec<mg::Open<super::EvidenceRole>>>,
    /// `sourceAddress`.
    pub source_address: mg::Field<mg::Boxed<super::IpEvidence>>,
    /// `sourcePort`.
    pub source_port: mg::Field<i32>,
    /// `tags`.
    pub tags: mg::Field<Vec<String>>,
    /// `verdict`. Never null.
    pub verdict: mg::Field<mg::Open<super::EvidenceVerdict>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    NetworkConnectionEvidence: "microsoft.graph.security.networkConnectionEvidence", complex, base super::AlertEvidence;
    created_date_time: "createdDateTime" required,
    destination_address: "destinationAddress",
    destination_port: "destinationPort",
    detailed_roles: "detailedRoles",
    protocol: "protocol",
    remediation_status: "remediationStatus" required,
    remediation_status_details: "remediationStatusDetails",
    roles: "roles" required,
    source_address: "sourceAddress",
    source_port: "sourcePort",
    tags: "tags",
    verdict: "verdict" required,
}

mg::derived_from! { NetworkConnectionEvidence: super::AlertEvidence }
