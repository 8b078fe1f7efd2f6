// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.groupPolicyPresentationValueBoolean`, by its URL.
pub type GroupPolicyPresentationValueBooleanResource = mg::One<
    models::GroupPolicyPresentationValueBoolean,
    requests::group_policy_presentation_value::GroupPolicyPresentationValueResource,
>;

/// A collection of `microsoft.graph.groupPolicyPresentationValueBoolean`, by its URL.
pub type GroupPolicyPresentationValueBooleanCollection = mg::Many<
    models::GroupPolicyPresentationValueBoolean,
    GroupPolicyPresentationValueBooleanResource,
>;
