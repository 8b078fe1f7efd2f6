// @generated
use crate::{mg, models};

/// Requests on one [`ThreatAssessmentResult`](models::ThreatAssessmentResult): `get`, `update`,
/// `delete`.
///
/// For example
/// `graph.information_protection().threat_assessment_requests().id(id).results().id(id)`.
pub type ThreatAssessmentResultResource = mg::One<models::ThreatAssessmentResult>;

/// Requests on a collection of [`ThreatAssessmentResult`](models::ThreatAssessmentResult): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.information_protection().threat_assessment_requests().id(id).results()`.
pub type ThreatAssessmentResultCollection = mg::Many<
    models::ThreatAssessmentResult,
    ThreatAssessmentResultResource,
>;
