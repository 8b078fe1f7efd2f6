// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.groupPolicyPresentationTextBox`, by its URL.
pub type GroupPolicyPresentationTextBoxResource = mg::One<
    models::GroupPolicyPresentationTextBox,
    requests::group_policy_uploaded_presentation::GroupPolicyUploadedPresentationResource,
>;

/// A collection of `microsoft.graph.groupPolicyPresentationTextBox`, by its URL.
pub type GroupPolicyPresentationTextBoxCollection = mg::Many<
    models::GroupPolicyPresentationTextBox,
    GroupPolicyPresentationTextBoxResource,
>;
