// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.onPremAuthenticationPolicy`, by its URL.
pub type OnPremAuthenticationPolicyResource = mg::One<
    models::OnPremAuthenticationPolicy,
    requests::sts_policy::StsPolicyResource,
>;

/// A collection of `microsoft.graph.onPremAuthenticationPolicy`, by its URL.
pub type OnPremAuthenticationPolicyCollection = mg::Many<
    models::OnPremAuthenticationPolicy,
    OnPremAuthenticationPolicyResource,
    requests::sts_policy::StsPolicyCollection,
>;
