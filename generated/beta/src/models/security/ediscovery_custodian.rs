// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.ediscoveryCustodian`][reference], derived from
/// [`DataSourceContainer`](super::DataSourceContainer).
///
/// Requests: [`EdiscoveryCustodianCollection`], for example
/// `graph.security().cases().ediscovery_cases().id(id).custodians()`.
///
/// Operations: `activate`, `apply_hold`, `release`, `remove_hold`, `update_index`.
///
/// [`EdiscoveryCustodianCollection`]: crate::requests::security::ediscovery_custodian::EdiscoveryCustodianCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-ediscoverycustodian?view=graph-rest-beta
pub struct EdiscoveryCustodian {
    /// `acknowledgedDateTime`.
    pub acknowledged_date_time: mg::Field<mg::DateTimeOffset>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `email`.
    pub email: mg::Field<String>,
    /// `holdStatus`.
    pub hold_status: mg::Field<mg::Open<super::DataSourceHoldStatus>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `releasedDateTime`.
    pub released_date_time: mg::Field<mg::DateTimeOffset>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::DataSourceContainerStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EdiscoveryCustodian: "microsoft.graph.security.ediscoveryCustodian", entity, base super::DataSourceContainer;
    acknowledged_date_time: "acknowledgedDateTime",
    created_date_time: "createdDateTime",
    display_name: "displayName",
    email: "email",
    hold_status: "holdStatus",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime",
    released_date_time: "releasedDateTime",
    status: "status",
}

mg::derived_from! { EdiscoveryCustodian: super::DataSourceContainer, crate::models::Entity }

impl EdiscoveryCustodian {
    /// `lastIndexOperation`: [`EdiscoveryIndexOperation`](super::EdiscoveryIndexOperation).
    pub const LAST_INDEX_OPERATION: mg::Nav<
        EdiscoveryCustodian,
        super::EdiscoveryIndexOperation,
    > = mg::Nav::new("lastIndexOperation");
    /// `siteSources`: many [`SiteSource`](super::SiteSource).
    pub const SITE_SOURCES: mg::Nav<EdiscoveryCustodian, Vec<super::SiteSource>> = mg::Nav::new(
        "siteSources",
    );
    /// `unifiedGroupSources`: many [`UnifiedGroupSource`](super::UnifiedGroupSource).
    pub const UNIFIED_GROUP_SOURCES: mg::Nav<
        EdiscoveryCustodian,
        Vec<super::UnifiedGroupSource>,
    > = mg::Nav::new("unifiedGroupSources");
    /// `userSources`: many [`UserSource`](super::UserSource).
    pub const USER_SOURCES: mg::Nav<EdiscoveryCustodian, Vec<super::UserSource>> = mg::Nav::new(
        "userSources",
    );
}
