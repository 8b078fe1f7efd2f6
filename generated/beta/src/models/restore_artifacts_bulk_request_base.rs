// @generated
use crate::mg;

/// Entity type [`microsoft.graph.restoreArtifactsBulkRequestBase`][reference], derived from
/// [`Entity`](super::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/restoreartifactsbulkrequestbase?view=graph-rest-beta
pub struct RestoreArtifactsBulkRequestBase {
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
    RestoreArtifactsBulkRequestBase: "microsoft.graph.restoreArtifactsBulkRequestBase", entity, base super::Entity, family RestoreArtifactsBulkRequestBaseKind;
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
    status: "status" required,
    tags: "tags",
}

mg::derived_from! { RestoreArtifactsBulkRequestBase: super::Entity }

/// The types derived from [`RestoreArtifactsBulkRequestBase`].
#[non_exhaustive]
pub enum RestoreArtifactsBulkRequestBaseKind {
    DriveRestoreArtifactsBulkAdditionRequest(
        Box<super::DriveRestoreArtifactsBulkAdditionRequest>,
    ),
    MailboxRestoreArtifactsBulkAdditionRequest(
        Box<super::MailboxRestoreArtifactsBulkAdditionRequest>,
    ),
    SiteRestoreArtifactsBulkAdditionRequest(
        Box<super::SiteRestoreArtifactsBulkAdditionRequest>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<RestoreArtifactsBulkRequestBase>),
}

mg::family! {
    RestoreArtifactsBulkRequestBase => RestoreArtifactsBulkRequestBaseKind;
    DriveRestoreArtifactsBulkAdditionRequest(super::DriveRestoreArtifactsBulkAdditionRequest),
    MailboxRestoreArtifactsBulkAdditionRequest(super::MailboxRestoreArtifactsBulkAdditionRequest),
    SiteRestoreArtifactsBulkAdditionRequest(super::SiteRestoreArtifactsBulkAdditionRequest),
}
