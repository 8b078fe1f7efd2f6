// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudAppSecurityState`, a complex type.
    #[deprecated(note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)")]
    CloudAppSecurityState "microsoft.graph.cloudAppSecurityState" "complex";
    /// `destinationServiceIp`: String
    destination_service_ip "destinationServiceIp": String,
    /// `destinationServiceName`: String
    destination_service_name "destinationServiceName": String,
    /// `riskScore`: String
    risk_score "riskScore": String,
}
