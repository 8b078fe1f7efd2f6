// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.groupPolicyPresentationDecimalTextBox`, by its URL.
pub type GroupPolicyPresentationDecimalTextBoxResource = mg::One<
    models::GroupPolicyPresentationDecimalTextBox,
    requests::group_policy_uploaded_presentation::GroupPolicyUploadedPresentationResource,
>;

/// A collection of `microsoft.graph.groupPolicyPresentationDecimalTextBox`, by its URL.
pub type GroupPolicyPresentationDecimalTextBoxCollection = mg::Many<
    models::GroupPolicyPresentationDecimalTextBox,
    GroupPolicyPresentationDecimalTextBoxResource,
>;
