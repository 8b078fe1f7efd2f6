// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.unifiedGroupSource`][reference], derived from
/// [`DataSource`](super::DataSource).
///
/// Requests: [`UnifiedGroupSourceCollection`], for example:
///
/// ```ignore
/// graph
///     .security()
///     .cases()
///     .ediscovery_cases()
///     .id(id)
///     .custodians()
///     .id(id)
///     .unified_group_sources()
/// ```
///
/// [`UnifiedGroupSourceCollection`]: crate::requests::security::unified_group_source::UnifiedGroupSourceCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-unifiedgroupsource?view=graph-rest-beta
pub struct UnifiedGroupSource {
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<crate::models::IdentitySet>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `holdStatus`.
    pub hold_status: mg::Field<mg::Open<super::DataSourceHoldStatus>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `includedSources`.
    pub included_sources: mg::Field<mg::Flags<super::SourceType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UnifiedGroupSource: "microsoft.graph.security.unifiedGroupSource", entity, base super::DataSource;
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    display_name: "displayName",
    hold_status: "holdStatus",
    id: "id" key required,
    included_sources: "includedSources",
}

mg::derived_from! { UnifiedGroupSource: super::DataSource, crate::models::Entity }

impl UnifiedGroupSource {
    /// `group`: [`Group`](crate::models::Group).
    pub const GROUP: mg::Nav<UnifiedGroupSource, crate::models::Group> = mg::Nav::new(
        "group",
    );
}
