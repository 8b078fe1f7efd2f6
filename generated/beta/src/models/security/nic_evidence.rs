// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.nicEvidence`, derived from
/// [`AlertEvidence`](super::AlertEvidence).
pub struct NicEvidence {
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `detailedRoles`.
    pub detailed_roles: mg::Field<Vec<String>>,
    /// `ipAddress`.
    pub ip_address: mg::Field<mg::Boxed<super::IpEvidence>>,
    /// `macAddress`.
    pub mac_address: mg::Field<String>,
    /// `remediationStatus`. Never null.
    pub remediation_status: mg::Field<mg::Open<super::EvidenceRemediationStatus>>,
    /// `remediationStatusDetails`.
    pub remediation_status_details: mg::Field<String>,
    /// `roles`.
    pub roles: mg::Field<Vec<mg::Open<super::EvidenceRole>>>,
    /// `tags`.
    pub tags: mg::Field<Vec<String>>,
    /// `verdict`. Never null.
    pub verdict: mg::Field<mg::Open<super::EvidenceVerdict>>,
    /// `vlans`.
    pub vlans: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    NicEvidence: "microsoft.graph.security.nicEvidence", complex, base super::AlertEvidence;
    created_date_time: "createdDateTime" required,
    detailed_roles: "detailedRoles",
    ip_address: "ipAddress",
    mac_address: "macAddress",
    remediation_status: "remediationStatus" required,
    remediation_status_details: "remediationStatusDetails",
    roles: "roles" required,
    tags: "tags",
    verdict: "verdict" required,
    vlans: "vlans",
}

mg::derived_from! { NicEvidence: super::AlertEvidence }
