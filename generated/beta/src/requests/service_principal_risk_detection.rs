// @generated
use crate::{mg, models};

/// One `microsoft.graph.servicePrincipalRiskDetection`, by its URL.
///
/// For example `/identityProtection/servicePrincipalRiskDetections/{servicePrincipalRiskDetection-id}`.
pub type ServicePrincipalRiskDetectionResource = mg::One<
    models::ServicePrincipalRiskDetection,
>;

/// A collection of `microsoft.graph.servicePrincipalRiskDetection`, by its URL.
///
/// For example `/identityProtection/servicePrincipalRiskDetections`.
pub type ServicePrincipalRiskDetectionCollection = mg::Many<
    models::ServicePrincipalRiskDetection,
    ServicePrincipalRiskDetectionResource,
>;
