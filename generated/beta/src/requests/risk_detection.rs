// @generated
use crate::{mg, models};

/// One `microsoft.graph.riskDetection`, by its URL.
///
/// For example `/riskDetections/{riskDetection-id}`.
pub type RiskDetectionResource = mg::One<models::RiskDetection>;

/// A collection of `microsoft.graph.riskDetection`, by its URL.
///
/// For example `/riskDetections`.
pub type RiskDetectionCollection = mg::Many<
    models::RiskDetection,
    RiskDetectionResource,
>;
