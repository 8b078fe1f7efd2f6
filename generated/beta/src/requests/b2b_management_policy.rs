// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.b2bManagementPolicy`, by its URL.
pub type B2bManagementPolicyResource = mg::One<
    models::B2bManagementPolicy,
    requests::sts_policy::StsPolicyResource,
>;

/// A collection of `microsoft.graph.b2bManagementPolicy`, by its URL.
pub type B2bManagementPolicyCollection = mg::Many<
    models::B2bManagementPolicy,
    B2bManagementPolicyResource,
    requests::sts_policy::StsPolicyCollection,
>;
