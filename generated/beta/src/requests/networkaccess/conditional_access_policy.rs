// @generated
use crate::{mg, models};

/// One `microsoft.graph.networkaccess.conditionalAccessPolicy`, by its URL.
///
/// For example `/networkAccess/filteringProfiles/{filteringProfile-id}/conditionalAccessPolicies/{conditionalAccessPolicy-id}`.
pub type ConditionalAccessPolicyResource = mg::One<
    models::networkaccess::ConditionalAccessPolicy,
>;

/// A collection of `microsoft.graph.networkaccess.conditionalAccessPolicy`, by its URL.
///
/// For example `/networkAccess/filteringProfiles/{filteringProfile-id}/conditionalAccessPolicies`.
pub type ConditionalAccessPolicyCollection = mg::Many<
    models::networkaccess::ConditionalAccessPolicy,
    ConditionalAccessPolicyResource,
>;
