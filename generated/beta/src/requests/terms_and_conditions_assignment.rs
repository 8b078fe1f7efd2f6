// @generated
use crate::{mg, models};

/// One `microsoft.graph.termsAndConditionsAssignment`, by its URL.
///
/// For example `/deviceManagement/termsAndConditions/{termsAndConditions-id}/assignments/{termsAndConditionsAssignment-id}`.
pub type TermsAndConditionsAssignmentResource = mg::One<
    models::TermsAndConditionsAssignment,
>;

/// A collection of `microsoft.graph.termsAndConditionsAssignment`, by its URL.
///
/// For example `/deviceManagement/termsAndConditions/{termsAndConditions-id}/assignments`.
pub type TermsAndConditionsAssignmentCollection = mg::Many<
    models::TermsAndConditionsAssignment,
    TermsAndConditionsAssignmentResource,
>;
