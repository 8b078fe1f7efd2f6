// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkConnection`, a complex type.
    #[deprecated(note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)")]
    NetworkConnection "microsoft.graph.networkConnection" "complex";
    /// `applicationName`: String
    application_name "applicationName": String,
    /// `destinationAddress`: String
    destination_address "destinationAddress": String,
    /// `destinationDomain`: String
    destination_domain "destinationDomain": String,
    /// `destinationLocation`: String
    destination_location "destinationLocation": String,
    /// `destinationPort`: String
    destination_port "destinationPort": String,
    /// `destinationUrl`: String
    destination_url "destinationUrl": String,
    /// `direction`: connectionDirection
    direction "direction": mg::Open<super::ConnectionDirection>,
    /// `domainRegisteredDateTime`: DateTimeOffset
    domain_registered_date_time "domainRegisteredDateTime": mg::DateTimeOffset,
    /// `localDnsName`: String
    local_dns_name "localDnsName": String,
    /// `natDestinationAddress`: String
    nat_destination_address "natDestinationAddress": String,
    /// `natDestinationPort`: String
    nat_destination_port "natDestinationPort": String,
    /// `natSourceAddress`: String
    nat_source_address "natSourceAddress": String,
    /// `natSourcePort`: String
    nat_source_port "natSourcePort": String,
    /// `protocol`: securityNetworkProtocol
    protocol "protocol": mg::Open<super::SecurityNetworkProtocol>,
    /// `riskScore`: String
    risk_score "riskScore": String,
    /// `sourceAddress`: String
    source_address "sourceAddress": String,
    /// `sourceLocation`: String
    source_location "sourceLocation": String,
    /// `sourcePort`: String
    source_port "sourcePort": String,
    /// `status`: connectionStatus
    status "status": mg::Open<super::ConnectionStatus>,
    /// `urlParameters`: String
    url_parameters "urlParameters": String,
}
