// @generated
use crate::{mg, models};

/// Requests on one [`ServicePrincipalRiskDetection`](models::ServicePrincipalRiskDetection): `get`,
/// `update`, `delete`.
///
/// For example `graph.identity_protection().service_principal_risk_detections().id(id)`.
pub type ServicePrincipalRiskDetectionResource = mg::One<
    models::ServicePrincipalRiskDetection,
>;

/// Requests on a collection of
/// [`ServicePrincipalRiskDetection`](models::ServicePrincipalRiskDetection): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.identity_protection().service_principal_risk_detections()`.
pub type ServicePrincipalRiskDetectionCollection = mg::Many<
    models::ServicePrincipalRiskDetection,
    ServicePrincipalRiskDetectionResource,
>;
