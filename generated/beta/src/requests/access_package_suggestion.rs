// @generated
use crate::{mg, models, requests};

/// Requests on one [`AccessPackageSuggestion`](models::AccessPackageSuggestion): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.entitlement_management().access_package_suggestions().id(id)`.
#[derive(Clone, Debug)]
pub struct AccessPackageSuggestionResource(mg::One<models::AccessPackageSuggestion>);

mg::builder! { AccessPackageSuggestionResource: mg::One<models::AccessPackageSuggestion> }

impl AccessPackageSuggestionResource {
    /// `…/accessPackage`: [`AvailableAccessPackage`](models::AvailableAccessPackage).
    #[inline]
    pub fn access_package(
        &self,
    ) -> requests::available_access_package::AvailableAccessPackageResource {
        mg::navigate(self, "accessPackage")
    }
}

/// Requests on a collection of [`AccessPackageSuggestion`](models::AccessPackageSuggestion):
/// `list`, `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.entitlement_management().access_package_suggestions()`.
#[derive(Clone, Debug)]
pub struct AccessPackageSuggestionCollection(
    mg::Many<models::AccessPackageSuggestion, AccessPackageSuggestionResource>,
);

mg::builder! { AccessPackageSuggestionCollection: mg::Many<models::AccessPackageSuggestion, AccessPackageSuggestionResource> }

impl AccessPackageSuggestionCollection {
    /// `GET …/filterByCurrentUser(on=…)`.
    ///
    /// Returns a page of [`AccessPackageSuggestion`](models::AccessPackageSuggestion).
    ///
    /// Least privileged permission: `EntitlementMgmt-SubjectAccess.ReadWrite` (delegated),
    /// `EntitlementManagement.Read.All` (application).
    #[inline]
    pub fn filter_by_current_user(
        &self,
        parameters: impl Into<FilterByCurrentUser>,
    ) -> mg::Request<mg::Page<models::AccessPackageSuggestion>> {
        self.raw().function_with("filterByCurrentUser", &parameters.into())
    }
}

/// Parameters of [`AccessPackageSuggestionCollection::filter_by_current_user`].
///
/// A call can pass `on` alone.
pub struct FilterByCurrentUser {
    /// `on`.
    pub on: mg::Field<
        mg::Flags<models::AccessPackageSuggestionFilterByCurrentUserOptions>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FilterByCurrentUser: "microsoft.graph.filterByCurrentUser", parameters;
    on: "on",
}

mg::required_parameters! {
    FilterByCurrentUser;
    on: mg::Flags<models::AccessPackageSuggestionFilterByCurrentUserOptions>,
}
