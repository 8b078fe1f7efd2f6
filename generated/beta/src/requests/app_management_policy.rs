// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.appManagementPolicy`, by its URL.
    AppManagementPolicyResource(mg::One<models::AppManagementPolicy, requests::policy_base::PolicyBaseResource>)
}

impl AppManagementPolicyResource {
    /// `…/appliesTo`: many `directoryObject`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Application.Read.All**, Policy.Read.All, Policy.ReadWrite.ApplicationConfiguration | **Application.Read.All**, Policy.Read.All, Policy.ReadWrite.ApplicationConfiguration |
    #[inline]
    pub fn applies_to(&self) -> requests::directory_object::DirectoryObjectCollection {
        mg::to(self, "appliesTo")
    }
}

/// A collection of `microsoft.graph.appManagementPolicy`, by its URL.
pub type AppManagementPolicyCollection = mg::Many<
    models::AppManagementPolicy,
    AppManagementPolicyResource,
    requests::policy_base::PolicyBaseCollection,
>;
