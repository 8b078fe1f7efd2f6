// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.claimsMappingPolicy`, by its URL.
pub type ClaimsMappingPolicyResource = mg::One<
    models::ClaimsMappingPolicy,
    requests::sts_policy::StsPolicyResource,
>;

/// A collection of `microsoft.graph.claimsMappingPolicy`, by its URL.
pub type ClaimsMappingPolicyCollection = mg::Many<
    models::ClaimsMappingPolicy,
    ClaimsMappingPolicyResource,
    requests::sts_policy::StsPolicyCollection,
>;
