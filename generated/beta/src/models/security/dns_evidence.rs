// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.dnsEvidence`, derived from
/// [`AlertEvidence`](super::AlertEvidence).
pub struct DnsEvidence {
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `detailedRoles`.
    pub detailed_roles: mg::Field<Vec<String>>,
    /// `dnsServerIp`.
    pub dns_server_ip: mg::Field<mg::Boxed<super::IpEvidence>>,
    /// `domainName`.
    pub domain_name: mg::Field<String>,
    /// `hostIpAddress`.
    pub host_ip_address: mg::Field<mg::Boxed<super::IpEvidence>>,
    /// `ipAddresses`.
    pub ip_addresses: mg::Field<Vec<super::IpEvidence>>,
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
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DnsEvidence: "microsoft.graph.security.dnsEvidence", complex, base super::AlertEvidence;
    created_date_time: "createdDateTime" required,
    detailed_roles: "detailedRoles",
    dns_server_ip: "dnsServerIp",
    domain_name: "domainName",
    host_ip_address: "hostIpAddress",
    ip_addresses: "ipAddresses",
    remediation_status: "remediationStatus" required,
    remediation_status_details: "remediationStatusDetails",
    roles: "roles" required,
    tags: "tags",
    verdict: "verdict" required,
}

mg::derived_from! { DnsEvidence: super::AlertEvidence }
