// @generated
use crate::mg;

/// Entity type [`microsoft.graph.ediscovery.sourceCollection`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`SourceCollectionCollection`], for example
/// `graph.compliance().ediscovery().cases().id(id).source_collections()`.
///
/// Operations: `estimate_statistics`, `purge_data`.
///
/// [`SourceCollectionCollection`]: crate::requests::ediscovery::source_collection::SourceCollectionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/ediscovery-sourcecollection?view=graph-rest-beta
pub struct SourceCollection {
    /// `contentQuery`.
    pub content_query: mg::Field<String>,
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<crate::models::IdentitySet>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `dataSourceScopes`.
    pub data_source_scopes: mg::Field<mg::Flags<super::DataSourceScopes>>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<crate::models::IdentitySet>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SourceCollection: "microsoft.graph.ediscovery.sourceCollection", entity, base crate::models::Entity;
    content_query: "contentQuery",
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    data_source_scopes: "dataSourceScopes",
    description: "description",
    display_name: "displayName",
    id: "id" key required,
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
}

mg::derived_from! { SourceCollection: crate::models::Entity }

impl SourceCollection {
    /// `addToReviewSetOperation`: [`AddToReviewSetOperation`](super::AddToReviewSetOperation).
    pub const ADD_TO_REVIEW_SET_OPERATION: mg::Nav<
        SourceCollection,
        super::AddToReviewSetOperation,
    > = mg::Nav::new("addToReviewSetOperation");
    /// `additionalSources`: many [`DataSource`](super::DataSource).
    pub const ADDITIONAL_SOURCES: mg::Nav<SourceCollection, Vec<super::DataSource>> = mg::Nav::new(
        "additionalSources",
    );
    /// `custodianSources`: many [`DataSource`](super::DataSource).
    pub const CUSTODIAN_SOURCES: mg::Nav<SourceCollection, Vec<super::DataSource>> = mg::Nav::new(
        "custodianSources",
    );
    /// `lastEstimateStatisticsOperation`:
    /// [`EstimateStatisticsOperation`](super::EstimateStatisticsOperation).
    pub const LAST_ESTIMATE_STATISTICS_OPERATION: mg::Nav<
        SourceCollection,
        super::EstimateStatisticsOperation,
    > = mg::Nav::new("lastEstimateStatisticsOperation");
    /// `noncustodialSources`: many [`NoncustodialDataSource`](super::NoncustodialDataSource).
    pub const NONCUSTODIAL_SOURCES: mg::Nav<
        SourceCollection,
        Vec<super::NoncustodialDataSource>,
    > = mg::Nav::new("noncustodialSources");
}
