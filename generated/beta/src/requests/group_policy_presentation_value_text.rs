// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.groupPolicyPresentationValueText`, by its URL.
pub type GroupPolicyPresentationValueTextResource = mg::One<
    models::GroupPolicyPresentationValueText,
    requests::group_policy_presentation_value::GroupPolicyPresentationValueResource,
>;

/// A collection of `microsoft.graph.groupPolicyPresentationValueText`, by its URL.
pub type GroupPolicyPresentationValueTextCollection = mg::Many<
    models::GroupPolicyPresentationValueText,
    GroupPolicyPresentationValueTextResource,
>;
