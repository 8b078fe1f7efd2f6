// @generated
use crate::{mg, models};

/// One `microsoft.graph.threatAssessmentResult`, by its URL.
///
/// For example `/informationProtection/threatAssessmentRequests/{threatAssessmentRequest-id}/results/{threatAssessmentResult-id}`.
pub type ThreatAssessmentResultResource = mg::One<models::ThreatAssessmentResult>;

/// A collection of `microsoft.graph.threatAssessmentResult`, by its URL.
///
/// For example `/informationProtection/threatAssessmentRequests/{threatAssessmentRequest-id}/results`.
pub type ThreatAssessmentResultCollection = mg::Many<
    models::ThreatAssessmentResult,
    ThreatAssessmentResultResource,
>;
