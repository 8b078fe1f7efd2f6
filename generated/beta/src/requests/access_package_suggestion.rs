// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.accessPackageSuggestion`, by its URL.
    ///
    /// For example `/entitlementManagement/accessPackageSuggestions/{accessPackageSuggestion-id}`.
    AccessPackageSuggestionResource(mg::One<models::AccessPackageSuggestion>)
}

impl AccessPackageSuggestionResource {
    /// `…/accessPackage`: `availableAccessPackage`
    #[inline]
    pub fn access_package(
        &self,
    ) -> requests::available_access_package::AvailableAccessPackageResource {
        mg::to(self, "accessPackage")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.accessPackageSuggestion`, by its URL.
    ///
    /// For example `/entitlementManagement/accessPackageSuggestions`.
    AccessPackageSuggestionCollection(mg::Many<models::AccessPackageSuggestion, AccessPackageSuggestionResource>)
}

impl AccessPackageSuggestionCollection {
    /// `GET …/filterByCurrentUser(on=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **EntitlementMgmt-SubjectAccess.ReadWrite**, EntitlementManagement.Read.All, EntitlementManagement.ReadWrite.All | **EntitlementManagement.Read.All**, EntitlementManagement.ReadWrite.All |
    #[inline]
    pub fn filter_by_current_user(
        &self,
        parameters: FilterByCurrentUser,
    ) -> mg::Request<mg::Page<models::AccessPackageSuggestion>> {
        mg::Path::function_with(self, "filterByCurrentUser", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.filterByCurrentUser`.
    FilterByCurrentUser "microsoft.graph.filterByCurrentUser" "parameters";
    /// `on`: accessPackageSuggestionFilterByCurrentUserOptions
    on "on": mg::Flags<models::AccessPackageSuggestionFilterByCurrentUserOptions>,
}
