// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.groupPolicyPresentationText`, by its URL.
pub type GroupPolicyPresentationTextResource = mg::One<
    models::GroupPolicyPresentationText,
    requests::group_policy_uploaded_presentation::GroupPolicyUploadedPresentationResource,
>;

/// A collection of `microsoft.graph.groupPolicyPresentationText`, by its URL.
pub type GroupPolicyPresentationTextCollection = mg::Many<
    models::GroupPolicyPresentationText,
    GroupPolicyPresentationTextResource,
>;
