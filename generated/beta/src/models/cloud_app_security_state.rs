// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudAppSecurityState`.
#[deprecated(
    note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)"
)]
pub struct CloudAppSecurityState {
    /// `destinationServiceIp`.
    pub destination_service_ip: mg::Field<String>,
    /// `destinationServiceName`.
    pub destination_service_name: mg::Field<String>,
    /// `riskScore`.
    pub risk_score: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudAppSecurityState: "microsoft.graph.cloudAppSecurityState", complex;
    destination_service_ip: "destinationServiceIp",
    destination_service_name: "destinationServiceName",
    risk_score: "riskScore",
}
