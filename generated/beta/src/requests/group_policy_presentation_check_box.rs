// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.groupPolicyPresentationCheckBox`, by its URL.
pub type GroupPolicyPresentationCheckBoxResource = mg::One<
    models::GroupPolicyPresentationCheckBox,
    requests::group_policy_uploaded_presentation::GroupPolicyUploadedPresentationResource,
>;

/// A collection of `microsoft.graph.groupPolicyPresentationCheckBox`, by its URL.
pub type GroupPolicyPresentationCheckBoxCollection = mg::Many<
    models::GroupPolicyPresentationCheckBox,
    GroupPolicyPresentationCheckBoxResource,
>;
