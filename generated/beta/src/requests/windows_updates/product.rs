// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.windowsUpdates.product`, by its URL.
    ///
    /// For example `/admin/windows/updates/products/{product-id}`.
    ProductResource(mg::One<models::windows_updates::Product>)
}

impl ProductResource {
    /// `…/editions`: many `microsoft.graph.windowsUpdates.edition`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **WindowsUpdates.Read.All**, WindowsUpdates.ReadWrite.All | **WindowsUpdates.Read.All**, WindowsUpdates.ReadWrite.All |
    #[inline]
    pub fn editions(&self) -> requests::windows_updates::edition::EditionCollection {
        mg::to(self, "editions")
    }

    /// `…/knownIssues`: many `microsoft.graph.windowsUpdates.knownIssue`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **WindowsUpdates.Read.All**, WindowsUpdates.ReadWrite.All | **WindowsUpdates.Read.All**, WindowsUpdates.ReadWrite.All |
    #[inline]
    pub fn known_issues(
        &self,
    ) -> requests::windows_updates::known_issue::KnownIssueCollection {
        mg::to(self, "knownIssues")
    }

    /// `…/revisions`: many `microsoft.graph.windowsUpdates.productRevision`
    #[inline]
    pub fn revisions(
        &self,
    ) -> requests::windows_updates::product_revision::ProductRevisionCollection {
        mg::to(self, "revisions")
    }

    /// `GET …/microsoft.graph.windowsUpdates.getKnownIssuesByTimeRange(daysInPast=…,includeAllActive=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **WindowsUpdates.Read.All**, WindowsUpdates.ReadWrite.All | **WindowsUpdates.Read.All**, WindowsUpdates.ReadWrite.All |
    #[inline]
    pub fn get_known_issues_by_time_range(
        &self,
        parameters: GetKnownIssuesByTimeRange,
    ) -> mg::Request<mg::Page<models::windows_updates::KnownIssue>> {
        mg::Path::function_with(
            self,
            "microsoft.graph.windowsUpdates.getKnownIssuesByTimeRange",
            &parameters,
        )
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.windowsUpdates.product`, by its URL.
    ///
    /// For example `/admin/windows/updates/products`.
    ProductCollection(mg::Many<models::windows_updates::Product, ProductResource>)
}

impl ProductCollection {
    /// `GET …/microsoft.graph.windowsUpdates.findByCatalogId(catalogID=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **WindowsUpdates.Read.All**, WindowsUpdates.ReadWrite.All | **WindowsUpdates.Read.All**, WindowsUpdates.ReadWrite.All |
    #[inline]
    pub fn find_by_catalog_id(
        &self,
        parameters: FindByCatalogId,
    ) -> mg::Request<mg::Page<models::windows_updates::Product>> {
        mg::Path::function_with(
            self,
            "microsoft.graph.windowsUpdates.findByCatalogId",
            &parameters,
        )
    }

    /// `GET …/microsoft.graph.windowsUpdates.findByKbNumber(kbNumber=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **WindowsUpdates.Read.All**, WindowsUpdates.ReadWrite.All | **WindowsUpdates.Read.All**, WindowsUpdates.ReadWrite.All |
    #[inline]
    pub fn find_by_kb_number(
        &self,
        parameters: FindByKbNumber,
    ) -> mg::Request<mg::Page<models::windows_updates::Product>> {
        mg::Path::function_with(
            self,
            "microsoft.graph.windowsUpdates.findByKbNumber",
            &parameters,
        )
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.windowsUpdates.getKnownIssuesByTimeRange`.
    GetKnownIssuesByTimeRange "microsoft.graph.windowsUpdates.getKnownIssuesByTimeRange" "parameters";
    /// `daysInPast`: Int32, not null
    days_in_past "daysInPast" "r": i32,
    /// `includeAllActive`: Boolean, optional
    include_all_active "includeAllActive" "o": bool,
}

mg::record! {
    /// Parameters of `microsoft.graph.windowsUpdates.findByCatalogId`.
    FindByCatalogId "microsoft.graph.windowsUpdates.findByCatalogId" "parameters";
    /// `catalogID`: String
    catalog_id "catalogID": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.windowsUpdates.findByKbNumber`.
    FindByKbNumber "microsoft.graph.windowsUpdates.findByKbNumber" "parameters";
    /// `kbNumber`: Int32, not null
    kb_number "kbNumber" "r": i32,
}
