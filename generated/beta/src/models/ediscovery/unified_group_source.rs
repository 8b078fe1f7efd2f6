// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.ediscovery.unifiedGroupSource`, an entity type derived from `microsoft.graph.ediscovery.dataSource`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/ediscovery-unifiedgroupsource?view=graph-rest-beta>
    UnifiedGroupSource "microsoft.graph.ediscovery.unifiedGroupSource" "entity" : super::DataSource;
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<crate::models::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `displayName`: String
    display_name "displayName": String,
    /// `holdStatus`: microsoft.graph.ediscovery.dataSourceHoldStatus
    hold_status "holdStatus": mg::Open<super::DataSourceHoldStatus>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `includedSources`: microsoft.graph.ediscovery.sourceType
    included_sources "includedSources": mg::Flags<super::SourceType>,
}

mg::derived_from! { UnifiedGroupSource: super::DataSource, crate::models::Entity }

impl UnifiedGroupSource {
    /// `group`: `group`
    pub const GROUP: mg::Nav<UnifiedGroupSource, crate::models::Group> = mg::Nav::new(
        "group",
    );
}
