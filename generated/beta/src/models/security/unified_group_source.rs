// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.unifiedGroupSource`, an entity type derived from `microsoft.graph.security.dataSource`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-unifiedgroupsource?view=graph-rest-beta>
    UnifiedGroupSource "microsoft.graph.security.unifiedGroupSource" "entity" : super::DataSource;
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<crate::models::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `displayName`: String
    display_name "displayName": String,
    /// `holdStatus`: microsoft.graph.security.dataSourceHoldStatus
    hold_status "holdStatus": mg::Open<super::DataSourceHoldStatus>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `includedSources`: microsoft.graph.security.sourceType
    included_sources "includedSources": mg::Flags<super::SourceType>,
}

mg::derived_from! { UnifiedGroupSource: super::DataSource, crate::models::Entity }

impl UnifiedGroupSource {
    /// `group`: `group`
    pub const GROUP: mg::Nav<UnifiedGroupSource, crate::models::Group> = mg::Nav::new(
        "group",
    );
}
