// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.groupPolicyCategory`, by its URL.
    ///
    /// For example `/deviceManagement/groupPolicyCategories/{groupPolicyCategory-id}`.
    GroupPolicyCategoryResource(mg::One<models::GroupPolicyCategory>)
}

impl GroupPolicyCategoryResource {
    /// `…/children`: many `groupPolicyCategory`
    #[inline]
    pub fn children(
        &self,
    ) -> requests::group_policy_category::GroupPolicyCategoryCollection {
        mg::to(self, "children")
    }

    /// `…/definitionFile`: `groupPolicyDefinitionFile`
    #[inline]
    pub fn definition_file(
        &self,
    ) -> requests::group_policy_definition_file::GroupPolicyDefinitionFileResource {
        mg::to(self, "definitionFile")
    }

    /// `…/definitions`: many `groupPolicyDefinition`
    #[inline]
    pub fn definitions(
        &self,
    ) -> requests::group_policy_definition::GroupPolicyDefinitionCollection {
        mg::to(self, "definitions")
    }

    /// `…/parent`: `groupPolicyCategory`
    #[inline]
    pub fn parent(
        &self,
    ) -> requests::group_policy_category::GroupPolicyCategoryResource {
        mg::to(self, "parent")
    }
}

/// A collection of `microsoft.graph.groupPolicyCategory`, by its URL.
///
/// For example `/deviceManagement/groupPolicyCategories`.
pub type GroupPolicyCategoryCollection = mg::Many<
    models::GroupPolicyCategory,
    GroupPolicyCategoryResource,
>;
