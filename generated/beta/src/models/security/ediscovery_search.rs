// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.ediscoverySearch`, an entity type derived from `microsoft.graph.security.search`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-ediscoverysearch?view=graph-rest-beta>
    EdiscoverySearch "microsoft.graph.security.ediscoverySearch" "entity" : super::Search;
    /// `contentQuery`: String
    content_query "contentQuery": String,
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<crate::models::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `dataSourceScopes`: microsoft.graph.security.dataSourceScopes
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

mg::derived_from! { EdiscoverySearch: super::Search, crate::models::Entity }

impl EdiscoverySearch {
    /// `addToReviewSetOperation`: `microsoft.graph.security.ediscoveryAddToReviewSetOperation`
    pub const ADD_TO_REVIEW_SET_OPERATION: mg::Nav<
        EdiscoverySearch,
        super::EdiscoveryAddToReviewSetOperation,
    > = mg::Nav::new("addToReviewSetOperation");
    /// `additionalSources`: many `microsoft.graph.security.dataSource`, contained
    pub const ADDITIONAL_SOURCES: mg::Nav<EdiscoverySearch, Vec<super::DataSource>> = mg::Nav::new(
        "additionalSources",
    );
    /// `custodianSources`: many `microsoft.graph.security.dataSource`
    pub const CUSTODIAN_SOURCES: mg::Nav<EdiscoverySearch, Vec<super::DataSource>> = mg::Nav::new(
        "custodianSources",
    );
    /// `lastEstimateStatisticsOperation`: `microsoft.graph.security.ediscoveryEstimateOperation`
    pub const LAST_ESTIMATE_STATISTICS_OPERATION: mg::Nav<
        EdiscoverySearch,
        super::EdiscoveryEstimateOperation,
    > = mg::Nav::new("lastEstimateStatisticsOperation");
    /// `noncustodialSources`: many `microsoft.graph.security.ediscoveryNoncustodialDataSource`
    pub const NONCUSTODIAL_SOURCES: mg::Nav<
        EdiscoverySearch,
        Vec<super::EdiscoveryNoncustodialDataSource>,
    > = mg::Nav::new("noncustodialSources");
}
