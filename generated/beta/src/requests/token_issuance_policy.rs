// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.tokenIssuancePolicy`, by its URL.
pub type TokenIssuancePolicyResource = mg::One<
    models::TokenIssuancePolicy,
    requests::sts_policy::StsPolicyResource,
>;

/// A collection of `microsoft.graph.tokenIssuancePolicy`, by its URL.
pub type TokenIssuancePolicyCollection = mg::Many<
    models::TokenIssuancePolicy,
    TokenIssuancePolicyResource,
    requests::sts_policy::StsPolicyCollection,
>;
