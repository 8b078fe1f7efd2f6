// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.groupPolicyPresentationValueDecimal`, by its URL.
pub type GroupPolicyPresentationValueDecimalResource = mg::One<
    models::GroupPolicyPresentationValueDecimal,
    requests::group_policy_presentation_value::GroupPolicyPresentationValueResource,
>;

/// A collection of `microsoft.graph.groupPolicyPresentationValueDecimal`, by its URL.
pub type GroupPolicyPresentationValueDecimalCollection = mg::Many<
    models::GroupPolicyPresentationValueDecimal,
    GroupPolicyPresentationValueDecimalResource,
>;
