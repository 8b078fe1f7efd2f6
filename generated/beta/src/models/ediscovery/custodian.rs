// @generated
use crate::mg;

/// Entity type [`microsoft.graph.ediscovery.custodian`][reference], derived from
/// [`DataSourceContainer`](super::DataSourceContainer).
///
/// Requests: [`CustodianCollection`](crate::requests::ediscovery::custodian::CustodianCollection),
/// for example `graph.compliance().ediscovery().cases().id(id).custodians()`.
///
/// Operations: `activate`, `apply_hold`, `release`, `remove_hold`, `update_index`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/ediscovery-custodian?view=graph-rest-beta
pub struct Custodian {
    /// `acknowledgedDateTime`.
    pub acknowledged_date_time: mg::Field<mg::DateTimeOffset>,
    /// `applyHoldToSources`.
    pub apply_hold_to_sources: mg::Field<bool>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `email`. Never null.
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
    Custodian: "microsoft.graph.ediscovery.custodian", entity, base super::DataSourceContainer;
    acknowledged_date_time: "acknowledgedDateTime",
    apply_hold_to_sources: "applyHoldToSources",
    created_date_time: "createdDateTime",
    display_name: "displayName",
    email: "email" required,
    hold_status: "holdStatus",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime",
    released_date_time: "releasedDateTime",
    status: "status",
}

mg::derived_from! { Custodian: super::DataSourceContainer, crate::models::Entity }

impl Custodian {
    /// `lastIndexOperation`: [`CaseIndexOperation`](super::CaseIndexOperation).
    pub const LAST_INDEX_OPERATION: mg::Nav<Custodian, super::CaseIndexOperation> = mg::Nav::new(
        "lastIndexOperation",
    );
    /// `siteSources`: many [`SiteSource`](super::SiteSource).
    pub const SITE_SOURCES: mg::Nav<Custodian, Vec<super::SiteSource>> = mg::Nav::new(
        "siteSources",
    );
    /// `unifiedGroupSources`: many [`UnifiedGroupSource`](super::UnifiedGroupSource).
    pub const UNIFIED_GROUP_SOURCES: mg::Nav<
        Custodian,
        Vec<super::UnifiedGroupSource>,
    > = mg::Nav::new("unifiedGroupSources");
    /// `userSources`: many [`UserSource`](super::UserSource).
    pub const USER_SOURCES: mg::Nav<Custodian, Vec<super::UserSource>> = mg::Nav::new(
        "userSources",
    );
}
