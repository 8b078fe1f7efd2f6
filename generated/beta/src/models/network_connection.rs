// @generated
use crate::mg;

/// Complex type `microsoft.graph.networkConnection`.
#[deprecated(
    note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)"
)]
pub struct NetworkConnection {
    /// `applicationName`.
    pub application_name: mg::Field<String>,
    /// `destinationAddress`.
    pub destination_address: mg::Field<String>,
    /// `destinationDomain`.
    pub destination_domain: mg::Field<String>,
    /// `destinationLocation`.
    pub destination_location: mg::Field<String>,
    /// `destinationPort`.
    pub destination_port: mg::Field<String>,
    /// `destinationUrl`.
    pub destination_url: mg::Field<String>,
    /// `direction`.
    pub direction: mg::Field<mg::Open<super::ConnectionDirection>>,
    /// `domainRegisteredDateTime`.
    pub domain_registered_date_time: mg::Field<mg::DateTimeOffset>,
    /// `localDnsName`.
    pub local_dns_name: mg::Field<String>,
    /// `natDestinationAddress`.
    pub nat_destination_address: mg::Field<String>,
    /// `natDestinationPort`.
    pub nat_destination_port: mg::Field<String>,
    /// `natSourceAddress`.
    pub nat_source_address: mg::Field<String>,
    /// `natSourcePort`.
    pub nat_source_port: mg::Field<String>,
    /// `protocol`.
    pub protocol: mg::Field<mg::Open<super::SecurityNetworkProtocol>>,
    /// `riskScore`.
    pub risk_score: mg::Field<String>,
    /// `sourceAddress`.
    pub source_address: mg::Field<String>,
    /// `sourceLocation`.
    pub source_location: mg::Field<String>,
    /// `sourcePort`.
    pub source_port: mg::Field<String>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::ConnectionStatus>>,
    /// `urlParameters`.
    pub url_parameters: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    NetworkConnection: "microsoft.graph.networkConnection", complex;
    application_name: "applicationName",
    destination_address: "destinationAddress",
    destination_domain: "destinationDomain",
    destination_location: "destinationLocation",
    destination_port: "destinationPort",
    destination_url: "destinationUrl",
    direction: "direction",
    domain_registered_date_time: "domainRegisteredDateTime",
    local_dns_name: "localDnsName",
    nat_destination_address: "natDestinationAddress",
    nat_destination_port: "natDestinationPort",
    nat_source_address: "natSourceAddress",
    nat_source_port: "natSourcePort",
    protocol: "protocol",
    risk_score: "riskScore",
    source_address: "sourceAddress",
    source_location: "sourceLocation",
    source_port: "sourcePort",
    status: "status",
    url_parameters: "urlParameters",
}
