// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.groupPolicyPresentationLongDecimalTextBox`, by its URL.
pub type GroupPolicyPresentationLongDecimalTextBoxResource = mg::One<
    models::GroupPolicyPresentationLongDecimalTextBox,
    requests::group_policy_uploaded_presentation::GroupPolicyUploadedPresentationResource,
>;

/// A collection of `microsoft.graph.groupPolicyPresentationLongDecimalTextBox`, by its URL.
pub type GroupPolicyPresentationLongDecimalTextBoxCollection = mg::Many<
    models::GroupPolicyPresentationLongDecimalTextBox,
    GroupPolicyPresentationLongDecimalTextBoxResource,
>;
