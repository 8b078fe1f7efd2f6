// @generated
use crate::{mg, models};

/// Requests on one [`RiskDetection`](models::RiskDetection): `get`, `update`, `delete`.
///
/// For example `graph.risk_detections().id(id)`.
pub type RiskDetectionResource = mg::One<models::RiskDetection>;

/// Requests on a collection of [`RiskDetection`](models::RiskDetection): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.risk_detections()`.
pub type RiskDetectionCollection = mg::Many<
    models::RiskDetection,
    RiskDetectionResource,
>;
