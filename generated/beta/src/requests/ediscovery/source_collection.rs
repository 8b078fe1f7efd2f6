// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.ediscovery.sourceCollection`, by its URL.
    ///
    /// For example `/compliance/ediscovery/cases/{case-id}/sourceCollections/{sourceCollection-id}`.
    SourceCollectionResource(mg::One<models::ediscovery::SourceCollection>)
}

impl SourceCollectionResource {
    /// `…/addToReviewSetOperation`: `microsoft.graph.ediscovery.addToReviewSetOperation`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    #[inline]
    pub fn add_to_review_set_operation(
        &self,
    ) -> requests::ediscovery::add_to_review_set_operation::AddToReviewSetOperationResource {
        mg::to(self, "addToReviewSetOperation")
    }

    /// `…/additionalSources`: many `microsoft.graph.ediscovery.dataSource`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    /// | `POST` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    #[inline]
    pub fn additional_sources(
        &self,
    ) -> requests::ediscovery::data_source::DataSourceCollection {
        mg::to(self, "additionalSources")
    }

    /// `…/custodianSources`: many `microsoft.graph.ediscovery.dataSource`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    /// | `POST` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    #[inline]
    pub fn custodian_sources(
        &self,
    ) -> requests::ediscovery::data_source::DataSourceCollection {
        mg::to(self, "custodianSources")
    }

    /// `…/lastEstimateStatisticsOperation`: `microsoft.graph.ediscovery.estimateStatisticsOperation`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    #[inline]
    pub fn last_estimate_statistics_operation(
        &self,
    ) -> requests::ediscovery::estimate_statistics_operation::EstimateStatisticsOperationResource {
        mg::to(self, "lastEstimateStatisticsOperation")
    }

    /// `…/noncustodialSources`: many `microsoft.graph.ediscovery.noncustodialDataSource`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **eDiscovery.Read.All**, **eDiscovery.ReadWrite.All** | **eDiscovery.Read.All**, **eDiscovery.ReadWrite.All** |
    /// | `POST` | **eDiscovery.ReadWrite.All** | **eDiscovery.ReadWrite.All** |
    #[inline]
    pub fn noncustodial_sources(
        &self,
    ) -> requests::ediscovery::noncustodial_data_source::NoncustodialDataSourceCollection {
        mg::to(self, "noncustodialSources")
    }

    /// `POST …/microsoft.graph.ediscovery.estimateStatistics`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    #[inline]
    pub fn estimate_statistics(&self) -> mg::Request<()> {
        mg::Path::action(self, "microsoft.graph.ediscovery.estimateStatistics")
    }

    /// `POST …/microsoft.graph.ediscovery.purgeData`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **eDiscovery.ReadWrite.All** | **eDiscovery.ReadWrite.All** |
    #[inline]
    pub fn purge_data(&self) -> mg::Request<()> {
        mg::Path::action(self, "microsoft.graph.ediscovery.purgeData")
    }
}

/// A collection of `microsoft.graph.ediscovery.sourceCollection`, by its URL.
///
/// For example `/compliance/ediscovery/cases/{case-id}/sourceCollections`.
pub type SourceCollectionCollection = mg::Many<
    models::ediscovery::SourceCollection,
    SourceCollectionResource,
>;
