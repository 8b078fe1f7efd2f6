// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.groupPolicyPresentationValueMultiText`, by its URL.
pub type GroupPolicyPresentationValueMultiTextResource = mg::One<
    models::GroupPolicyPresentationValueMultiText,
    requests::group_policy_presentation_value::GroupPolicyPresentationValueResource,
>;

/// A collection of `microsoft.graph.groupPolicyPresentationValueMultiText`, by its URL.
pub type GroupPolicyPresentationValueMultiTextCollection = mg::Many<
    models::GroupPolicyPresentationValueMultiText,
    GroupPolicyPresentationValueMultiTextResource,
>;
