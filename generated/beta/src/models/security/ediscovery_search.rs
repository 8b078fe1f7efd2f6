// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.ediscoverySearch`][reference], derived from
/// [`Search`](super::Search).
///
/// Requests: [`EdiscoverySearchCollection`], for example
/// `graph.security().cases().ediscovery_cases().id(id).searches()`.
///
/// Operations: `estimate_statistics`, `export_report`, `export_result`, `purge_data`.
///
/// [`EdiscoverySearchCollection`]: crate::requests::security::ediscovery_search::EdiscoverySearchCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-ediscoverysearch?view=graph-rest-beta
pub struct EdiscoverySearch {
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
    EdiscoverySearch: "microsoft.graph.security.ediscoverySearch", entity, base super::Search;
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

mg::derived_from! { EdiscoverySearch: super::Search, crate::models::Entity }

impl EdiscoverySearch {
    /// `addToReviewSetOperation`:
    /// [`EdiscoveryAddToReviewSetOperation`](super::EdiscoveryAddToReviewSetOperation).
    pub const ADD_TO_REVIEW_SET_OPERATION: mg::Nav<
        EdiscoverySearch,
        super::EdiscoveryAddToReviewSetOperation,
    > = mg::Nav::new("addToReviewSetOperation");
    /// `additionalSources`: many [`DataSource`](super::DataSource).
    pub const ADDITIONAL_SOURCES: mg::Nav<EdiscoverySearch, Vec<super::DataSource>> = mg::Nav::new(
        "additionalSources",
    );
    /// `custodianSources`: many [`DataSource`](super::DataSource).
    pub const CUSTODIAN_SOURCES: mg::Nav<EdiscoverySearch, Vec<super::DataSource>> = mg::Nav::new(
        "custodianSources",
    );
    /// `lastEstimateStatisticsOperation`:
    /// [`EdiscoveryEstimateOperation`](super::EdiscoveryEstimateOperation).
    pub const LAST_ESTIMATE_STATISTICS_OPERATION: mg::Nav<
        EdiscoverySearch,
        super::EdiscoveryEstimateOperation,
    > = mg::Nav::new("lastEstimateStatisticsOperation");
    /// `noncustodialSources`: many
    /// [`EdiscoveryNoncustodialDataSource`](super::EdiscoveryNoncustodialDataSource).
    pub const NONCUSTODIAL_SOURCES: mg::Nav<
        EdiscoverySearch,
        Vec<super::EdiscoveryNoncustodialDataSource>,
    > = mg::Nav::new("noncustodialSources");
}
