// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.groupPolicyPresentationValueList`, by its URL.
pub type GroupPolicyPresentationValueListResource = mg::One<
    models::GroupPolicyPresentationValueList,
    requests::group_policy_presentation_value::GroupPolicyPresentationValueResource,
>;

/// A collection of `microsoft.graph.groupPolicyPresentationValueList`, by its URL.
pub type GroupPolicyPresentationValueListCollection = mg::Many<
    models::GroupPolicyPresentationValueList,
    GroupPolicyPresentationValueListResource,
>;
