// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.activityBasedTimeoutPolicy`, by its URL.
pub type ActivityBasedTimeoutPolicyResource = mg::One<
    models::ActivityBasedTimeoutPolicy,
    requests::sts_policy::StsPolicyResource,
>;

/// A collection of `microsoft.graph.activityBasedTimeoutPolicy`, by its URL.
pub type ActivityBasedTimeoutPolicyCollection = mg::Many<
    models::ActivityBasedTimeoutPolicy,
    ActivityBasedTimeoutPolicyResource,
    requests::sts_policy::StsPolicyCollection,
>;
