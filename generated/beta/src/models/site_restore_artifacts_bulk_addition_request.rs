// @generated
use crate::mg;

/// Entity type [`microsoft.graph.siteRestoreArtifactsBulkAdditionRequest`][reference], derived from
/// [`RestoreArtifactsBulkRequestBase`](super::RestoreArtifactsBulkRequestBase).
///
/// Requests: [`SiteRestoreArtifactsBulkAdditionRequestCollection`], for example:
///
/// ```ignore
/// graph
///     .solutions()
///     .backup_restore()
///     .share_point_restore_sessions()
///     .id(id)
///     .site_restore_artifacts_bulk_addition_requests()
/// ```
///
/// [`SiteRestoreArtifactsBulkAdditionRequestCollection`]: crate::requests::site_restore_artifacts_bulk_addition_request::SiteRestoreArtifactsBulkAdditionRequestCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/siterestoreartifactsbulkadditionrequest?view=graph-rest-beta
pub struct SiteRestoreArtifactsBulkAdditionRequest {
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `destinationType`.
    pub destination_type: mg::Field<mg::Open<super::DestinationType>>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `error`.
    pub error: mg::Field<mg::Boxed<super::PublicError>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `protectionTimePeriod`.
    pub protection_time_period: mg::Field<mg::Boxed<super::TimePeriod>>,
    /// `protectionUnitIds`.
    pub protection_unit_ids: mg::Field<Vec<String>>,
    /// `restorePointPreference`.
    pub restore_point_preference: mg::Field<mg::Open<super::RestorePointPreference>>,
    /// `siteIds`.
    pub site_ids: mg::Field<Vec<String>>,
    /// `siteWebUrls`.
    pub site_web_urls: mg::Field<Vec<String>>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::RestoreArtifactsBulkRequestStatus>>,
    /// `tags`.
    pub tags: mg::Field<mg::Flags<super::RestorePointTags>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SiteRestoreArtifactsBulkAdditionRequest: "microsoft.graph.siteRestoreArtifactsBulkAdditionRequest", entity, base super::RestoreArtifactsBulkRequestBase;
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    destination_type: "destinationType",
    display_name: "displayName",
    error: "error",
    id: "id" key required,
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    protection_time_period: "protectionTimePeriod",
    protection_unit_ids: "protectionUnitIds",
    restore_point_preference: "restorePointPreference",
    site_ids: "siteIds",
    site_web_urls: "siteWebUrls",
    status: "status" required,
    tags: "tags",
}

mg::derived_from! { SiteRestoreArtifactsBulkAdditionRequest: super::RestoreArtifactsBulkRequestBase, super::Entity }
