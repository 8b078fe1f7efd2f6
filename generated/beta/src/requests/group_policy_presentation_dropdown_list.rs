// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.groupPolicyPresentationDropdownList`, by its URL.
pub type GroupPolicyPresentationDropdownListResource = mg::One<
    models::GroupPolicyPresentationDropdownList,
    requests::group_policy_uploaded_presentation::GroupPolicyUploadedPresentationResource,
>;

/// A collection of `microsoft.graph.groupPolicyPresentationDropdownList`, by its URL.
pub type GroupPolicyPresentationDropdownListCollection = mg::Many<
    models::GroupPolicyPresentationDropdownList,
    GroupPolicyPresentationDropdownListResource,
>;
