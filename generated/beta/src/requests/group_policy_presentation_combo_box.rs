// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.groupPolicyPresentationComboBox`, by its URL.
pub type GroupPolicyPresentationComboBoxResource = mg::One<
    models::GroupPolicyPresentationComboBox,
    requests::group_policy_uploaded_presentation::GroupPolicyUploadedPresentationResource,
>;

/// A collection of `microsoft.graph.groupPolicyPresentationComboBox`, by its URL.
pub type GroupPolicyPresentationComboBoxCollection = mg::Many<
    models::GroupPolicyPresentationComboBox,
    GroupPolicyPresentationComboBoxResource,
>;
