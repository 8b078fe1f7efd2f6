// @generated
use crate::{mg, models, requests};

/// Requests on one [`SourceCollection`](models::ediscovery::SourceCollection): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.compliance().ediscovery().cases().id(id).source_collections().id(id)`.
#[derive(Clone, Debug)]
pub struct SourceCollectionResource(mg::One<models::ediscovery::SourceCollection>);

mg::builder! { SourceCollectionResource: mg::One<models::ediscovery::SourceCollection> }

impl SourceCollectionResource {
    /// `…/addToReviewSetOperation`:
    /// [`AddToReviewSetOperation`](models::ediscovery::AddToReviewSetOperation).
    ///
    /// Least privileged permission to read: `eDiscovery.Read.All` (delegated, application).
    #[inline]
    pub fn add_to_review_set_operation(
        &self,
    ) -> requests::ediscovery::add_to_review_set_operation::AddToReviewSetOperationResource {
        mg::navigate(self, "addToReviewSetOperation")
    }

    /// `…/additionalSources`: many [`DataSource`](models::ediscovery::DataSource).
    ///
    /// Least privileged permission to read: `eDiscovery.Read.All` (delegated, application).
    #[inline]
    pub fn additional_sources(
        &self,
    ) -> requests::ediscovery::data_source::DataSourceCollection {
        mg::navigate(self, "additionalSources")
    }

    /// `…/custodianSources`: many [`DataSource`](models::ediscovery::DataSource).
    ///
    /// Least privileged permission to read: `eDiscovery.Read.All` (delegated, application).
    #[inline]
    pub fn custodian_sources(
        &self,
    ) -> requests::ediscovery::data_source::DataSourceCollection {
        mg::navigate(self, "custodianSources")
    }

    /// `…/lastEstimateStatisticsOperation`:
    /// [`EstimateStatisticsOperation`](models::ediscovery::EstimateStatisticsOperation).
    ///
    /// Least privileged permission to read: `eDiscovery.Read.All` (delegated, application).
    #[inline]
    pub fn last_estimate_statistics_operation(
        &self,
    ) -> requests::ediscovery::estimate_statistics_operation::EstimateStatisticsOperationResource {
        mg::navigate(self, "lastEstimateStatisticsOperation")
    }

    /// `…/noncustodialSources`: many
    /// [`NoncustodialDataSource`](models::ediscovery::NoncustodialDataSource).
    ///
    /// Least privileged permission to read: `eDiscovery.Read.All` (delegated, application).
    #[inline]
    pub fn noncustodial_sources(
        &self,
    ) -> requests::ediscovery::noncustodial_data_source::NoncustodialDataSourceCollection {
        mg::navigate(self, "noncustodialSources")
    }

    /// `POST …/microsoft.graph.ediscovery.estimateStatistics`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `eDiscovery.Read.All` (delegated, application).
    #[doc(alias = "microsoft.graph.ediscovery.estimateStatistics")]
    #[inline]
    pub fn estimate_statistics(&self) -> mg::Request<()> {
        self.raw().action("microsoft.graph.ediscovery.estimateStatistics")
    }

    /// `POST …/microsoft.graph.ediscovery.purgeData`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `eDiscovery.ReadWrite.All` (delegated, application).
    #[doc(alias = "microsoft.graph.ediscovery.purgeData")]
    #[inline]
    pub fn purge_data(&self) -> mg::Request<()> {
        self.raw().action("microsoft.graph.ediscovery.purgeData")
    }
}

/// Requests on a collection of [`SourceCollection`](models::ediscovery::SourceCollection): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.compliance().ediscovery().cases().id(id).source_collections()`.
pub type SourceCollectionCollection = mg::Many<
    models::ediscovery::SourceCollection,
    SourceCollectionResource,
>;
