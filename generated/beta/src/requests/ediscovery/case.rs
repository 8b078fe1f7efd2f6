// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.ediscovery.case`, by its URL.
    ///
    /// For example `/compliance/ediscovery/cases/{case-id}`.
    CaseResource(mg::One<models::ediscovery::Case>)
}

impl CaseResource {
    /// `…/custodians`: many `microsoft.graph.ediscovery.custodian`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    /// | `GET …/{id}` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    /// | `POST` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    /// | `PATCH …/{id}` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    #[inline]
    pub fn custodians(&self) -> requests::ediscovery::custodian::CustodianCollection {
        mg::to(self, "custodians")
    }

    /// `…/legalHolds`: many `microsoft.graph.ediscovery.legalHold`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    /// | `GET …/{id}` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    /// | `POST` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    /// | `PATCH …/{id}` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    /// | `DELETE …/{id}` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    #[inline]
    pub fn legal_holds(&self) -> requests::ediscovery::legal_hold::LegalHoldCollection {
        mg::to(self, "legalHolds")
    }

    /// `…/noncustodialDataSources`: many `microsoft.graph.ediscovery.noncustodialDataSource`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    /// | `GET …/{id}` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    /// | `POST` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    #[inline]
    pub fn noncustodial_data_sources(
        &self,
    ) -> requests::ediscovery::noncustodial_data_source::NoncustodialDataSourceCollection {
        mg::to(self, "noncustodialDataSources")
    }

    /// `…/operations`: many `microsoft.graph.ediscovery.caseOperation`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    #[inline]
    pub fn operations(
        &self,
    ) -> requests::ediscovery::case_operation::CaseOperationCollection {
        mg::to(self, "operations")
    }

    /// `…/reviewSets`: many `microsoft.graph.ediscovery.reviewSet`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    /// | `GET …/{id}` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    /// | `POST` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    #[inline]
    pub fn review_sets(&self) -> requests::ediscovery::review_set::ReviewSetCollection {
        mg::to(self, "reviewSets")
    }

    /// `…/settings`: `microsoft.graph.ediscovery.caseSettings`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **eDiscovery.Read.All**, **eDiscovery.ReadWrite.All** | **eDiscovery.Read.All**, **eDiscovery.ReadWrite.All** |
    /// | `PATCH` | **eDiscovery.ReadWrite.All** | **eDiscovery.ReadWrite.All** |
    #[inline]
    pub fn settings(&self) -> requests::ediscovery::case_settings::CaseSettingsResource {
        mg::to(self, "settings")
    }

    /// `…/sourceCollections`: many `microsoft.graph.ediscovery.sourceCollection`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    /// | `GET …/{id}` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    /// | `POST` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    /// | `PATCH …/{id}` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    /// | `DELETE …/{id}` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    #[inline]
    pub fn source_collections(
        &self,
    ) -> requests::ediscovery::source_collection::SourceCollectionCollection {
        mg::to(self, "sourceCollections")
    }

    /// `…/tags`: many `microsoft.graph.ediscovery.tag`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    /// | `GET …/{id}` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    /// | `POST` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    /// | `PATCH …/{id}` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    /// | `DELETE …/{id}` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    #[inline]
    pub fn tags(&self) -> requests::ediscovery::tag::TagCollection {
        mg::to(self, "tags")
    }

    /// `POST …/microsoft.graph.ediscovery.close`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    #[inline]
    pub fn close(&self) -> mg::Request<()> {
        mg::Path::action(self, "microsoft.graph.ediscovery.close")
    }

    /// `POST …/microsoft.graph.ediscovery.reopen`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    #[inline]
    pub fn reopen(&self) -> mg::Request<()> {
        mg::Path::action(self, "microsoft.graph.ediscovery.reopen")
    }
}

/// A collection of `microsoft.graph.ediscovery.case`, by its URL.
///
/// For example `/compliance/ediscovery/cases`.
pub type CaseCollection = mg::Many<models::ediscovery::Case, CaseResource>;
