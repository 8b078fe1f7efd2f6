// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.groupPolicyPresentationListBox`, by its URL.
pub type GroupPolicyPresentationListBoxResource = mg::One<
    models::GroupPolicyPresentationListBox,
    requests::group_policy_uploaded_presentation::GroupPolicyUploadedPresentationResource,
>;

/// A collection of `microsoft.graph.groupPolicyPresentationListBox`, by its URL.
pub type GroupPolicyPresentationListBoxCollection = mg::Many<
    models::GroupPolicyPresentationListBox,
    GroupPolicyPresentationListBoxResource,
>;
