// @generated
use crate::{mg, models, requests};

/// Requests on one [`Product`](models::windows_updates::Product): `get`, `update`, `delete`, and
/// the methods below.
///
/// For example `graph.admin().windows().updates().products().id(id)`.
#[derive(Clone, Debug)]
pub struct ProductResource(mg::One<models::windows_updates::Product>);

mg::builder! { ProductResource: mg::One<models::windows_updates::Product> }

impl ProductResource {
    /// `…/editions`: many [`Edition`](models::windows_updates::Edition).
    ///
    /// Least privileged permission to read: `WindowsUpdates.Read.All` (delegated, application).
    #[inline]
    pub fn editions(&self) -> requests::windows_updates::edition::EditionCollection {
        mg::navigate(self, "editions")
    }

    /// `…/knownIssues`: many [`KnownIssue`](models::windows_updates::KnownIssue).
    ///
    /// Least privileged permission to read: `WindowsUpdates.Read.All` (delegated, application).
    #[inline]
    pub fn known_issues(
        &self,
    ) -> requests::windows_updates::known_issue::KnownIssueCollection {
        mg::navigate(self, "knownIssues")
    }

    /// `…/revisions`: many [`ProductRevision`](models::windows_updates::ProductRevision).
    #[inline]
    pub fn revisions(
        &self,
    ) -> requests::windows_updates::product_revision::ProductRevisionCollection {
        mg::navigate(self, "revisions")
    }

    /// `GET …/microsoft.graph.windowsUpdates.getKnownIssuesByTimeRange(…)`.
    ///
    /// Returns a page of [`KnownIssue`](models::windows_updates::KnownIssue).
    ///
    /// Least privileged permission: `WindowsUpdates.Read.All` (delegated, application).
    #[doc(alias = "microsoft.graph.windowsUpdates.getKnownIssuesByTimeRange")]
    #[inline]
    pub fn get_known_issues_by_time_range(
        &self,
        parameters: impl Into<GetKnownIssuesByTimeRange>,
    ) -> mg::Request<mg::Page<models::windows_updates::KnownIssue>> {
        self.raw()
            .function_with(
                "microsoft.graph.windowsUpdates.getKnownIssuesByTimeRange",
                &parameters.into(),
            )
    }
}

/// Requests on a collection of [`Product`](models::windows_updates::Product): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example `graph.admin().windows().updates().products()`.
#[derive(Clone, Debug)]
pub struct ProductCollection(
    mg::Many<models::windows_updates::Product, ProductResource>,
);

mg::builder! { ProductCollection: mg::Many<models::windows_updates::Product, ProductResource> }

impl ProductCollection {
    /// `GET …/microsoft.graph.windowsUpdates.findByCatalogId(catalogID=…)`.
    ///
    /// Returns a page of [`Product`](models::windows_updates::Product).
    ///
    /// Least privileged permission: `WindowsUpdates.Read.All` (delegated, application).
    #[doc(alias = "microsoft.graph.windowsUpdates.findByCatalogId")]
    #[inline]
    pub fn find_by_catalog_id(
        &self,
        parameters: impl Into<FindByCatalogId>,
    ) -> mg::Request<mg::Page<models::windows_updates::Product>> {
        self.raw()
            .function_with(
                "microsoft.graph.windowsUpdates.findByCatalogId",
                &parameters.into(),
            )
    }

    /// `GET …/microsoft.graph.windowsUpdates.findByKbNumber(kbNumber=…)`.
    ///
    /// Returns a page of [`Product`](models::windows_updates::Product).
    ///
    /// Least privileged permission: `WindowsUpdates.Read.All` (delegated, application).
    #[doc(alias = "microsoft.graph.windowsUpdates.findByKbNumber")]
    #[inline]
    pub fn find_by_kb_number(
        &self,
        parameters: impl Into<FindByKbNumber>,
    ) -> mg::Request<mg::Page<models::windows_updates::Product>> {
        self.raw()
            .function_with(
                "microsoft.graph.windowsUpdates.findByKbNumber",
                &parameters.into(),
            )
    }
}

/// Parameters of [`ProductResource::get_known_issues_by_time_range`].
///
/// A call can pass `days_in_past` alone.
pub struct GetKnownIssuesByTimeRange {
    /// `daysInPast`. Required.
    pub days_in_past: mg::Field<i32>,
    /// `includeAllActive`. Optional.
    pub include_all_active: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetKnownIssuesByTimeRange: "microsoft.graph.windowsUpdates.getKnownIssuesByTimeRange", parameters;
    days_in_past: "daysInPast" required,
    include_all_active: "includeAllActive" optional,
}

mg::required_parameters! {
    GetKnownIssuesByTimeRange;
    days_in_past: i32,
}

/// Parameters of [`ProductCollection::find_by_catalog_id`].
///
/// A call can pass `catalog_id` alone.
pub struct FindByCatalogId {
    /// `catalogID`.
    pub catalog_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FindByCatalogId: "microsoft.graph.windowsUpdates.findByCatalogId", parameters;
    catalog_id: "catalogID",
}

mg::required_parameters! {
    FindByCatalogId;
    catalog_id: String,
}

/// Parameters of [`ProductCollection::find_by_kb_number`].
///
/// A call can pass `kb_number` alone.
pub struct FindByKbNumber {
    /// `kbNumber`. Required.
    pub kb_number: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FindByKbNumber: "microsoft.graph.windowsUpdates.findByKbNumber", parameters;
    kb_number: "kbNumber" required,
}

mg::required_parameters! {
    FindByKbNumber;
    kb_number: i32,
}
