// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.groupPolicyPresentationMultiTextBox`, by its URL.
pub type GroupPolicyPresentationMultiTextBoxResource = mg::One<
    models::GroupPolicyPresentationMultiTextBox,
    requests::group_policy_uploaded_presentation::GroupPolicyUploadedPresentationResource,
>;

/// A collection of `microsoft.graph.groupPolicyPresentationMultiTextBox`, by its URL.
pub type GroupPolicyPresentationMultiTextBoxCollection = mg::Many<
    models::GroupPolicyPresentationMultiTextBox,
    GroupPolicyPresentationMultiTextBoxResource,
>;
