// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.groupPolicyPresentationValueLongDecimal`, by its URL.
pub type GroupPolicyPresentationValueLongDecimalResource = mg::One<
    models::GroupPolicyPresentationValueLongDecimal,
    requests::group_policy_presentation_value::GroupPolicyPresentationValueResource,
>;

/// A collection of `microsoft.graph.groupPolicyPresentationValueLongDecimal`, by its URL.
pub type GroupPolicyPresentationValueLongDecimalCollection = mg::Many<
    models::GroupPolicyPresentationValueLongDecimal,
    GroupPolicyPresentationValueLongDecimalResource,
>;
