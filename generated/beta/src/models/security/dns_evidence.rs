// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.dnsEvidence`, a complex type derived from `microsoft.graph.security.alertEvidence`.
    DnsEvidence "microsoft.graph.security.dnsEvidence" "complex" : super::AlertEvidence;
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `detailedRoles`: Collection(String)
    detailed_roles "detailedRoles": Vec<String>,
    /// `dnsServerIp`: microsoft.graph.security.ipEvidence
    dns_server_ip "dnsServerIp": mg::Boxed<super::IpEvidence>,
    /// `domainName`: String
    domain_name "domainName": String,
    /// `hostIpAddress`: microsoft.graph.security.ipEvidence
    host_ip_address "hostIpAddress": mg::Boxed<super::IpEvidence>,
    /// `ipAddresses`: Collection(microsoft.graph.security.ipEvidence)
    ip_addresses "ipAddresses": Vec<super::IpEvidence>,
    /// `remediationStatus`: microsoft.graph.security.evidenceRemediationStatus, not null
    remediation_status "remediationStatus" "r": mg::Open<super::EvidenceRemediationStatus>,
    /// `remediationStatusDetails`: String
    remediation_status_details "remediationStatusDetails": String,
    /// `roles`: Collection(microsoft.graph.security.evidenceRole), items not null
    roles "roles" "r": Vec<mg::Open<super::EvidenceRole>>,
    /// `tags`: Collection(String)
    tags "tags": Vec<String>,
    /// `verdict`: microsoft.graph.security.evidenceVerdict, not null
    verdict "verdict" "r": mg::Open<super::EvidenceVerdict>,
}

mg::derived_from! { DnsEvidence: super::AlertEvidence }
