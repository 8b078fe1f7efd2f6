// @generated
use crate::{mg, models};

/// One `microsoft.graph.policySetAssignment`, by its URL.
///
/// For example `/deviceAppManagement/policySets/{policySet-id}/assignments/{policySetAssignment-id}`.
pub type PolicySetAssignmentResource = mg::One<models::PolicySetAssignment>;

/// A collection of `microsoft.graph.policySetAssignment`, by its URL.
///
/// For example `/deviceAppManagement/policySets/{policySet-id}/assignments`.
pub type PolicySetAssignmentCollection = mg::Many<
    models::PolicySetAssignment,
    PolicySetAssignmentResource,
>;
