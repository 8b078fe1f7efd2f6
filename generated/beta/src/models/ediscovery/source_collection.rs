// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.ediscovery.sourceCollection`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/ediscovery-sourcecollection?view=graph-rest-beta>
    SourceCollection "microsoft.graph.ediscovery.sourceCollection" "entity" : crate::models::Entity;
    /// `contentQuery`: String
    content_query "contentQuery": String,
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<crate::models::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `dataSourceScopes`: microsoft.graph.ediscovery.dataSourceScopes
    data_source_scopes "dataSourceScopes": mg::Flags<super::DataSourceScopes>,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedBy`: identitySet
    last_modified_by "lastModifiedBy": mg::Boxed<crate::models::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
}

mg::derived_from! { SourceCollection: crate::models::Entity }

impl SourceCollection {
    /// `addToReviewSetOperation`: `microsoft.graph.ediscovery.addToReviewSetOperation`
    pub const ADD_TO_REVIEW_SET_OPERATION: mg::Nav<
        SourceCollection,
        super::AddToReviewSetOperation,
    > = mg::Nav::new("addToReviewSetOperation");
    /// `additionalSources`: many `microsoft.graph.ediscovery.dataSource`, contained
    pub const ADDITIONAL_SOURCES: mg::Nav<SourceCollection, Vec<super::DataSource>> = mg::Nav::new(
        "additionalSources",
    );
    /// `custodianSources`: many `microsoft.graph.ediscovery.dataSource`
    pub const CUSTODIAN_SOURCES: mg::Nav<SourceCollection, Vec<super::DataSource>> = mg::Nav::new(
        "custodianSources",
    );
    /// `lastEstimateStatisticsOperation`: `microsoft.graph.ediscovery.estimateStatisticsOperation`
    pub const LAST_ESTIMATE_STATISTICS_OPERATION: mg::Nav<
        SourceCollection,
        super::EstimateStatisticsOperation,
    > = mg::Nav::new("lastEstimateStatisticsOperation");
    /// `noncustodialSources`: many `microsoft.graph.ediscovery.noncustodialDataSource`
    pub const NONCUSTODIAL_SOURCES: mg::Nav<
        SourceCollection,
        Vec<super::NoncustodialDataSource>,
    > = mg::Nav::new("noncustodialSources");
}
