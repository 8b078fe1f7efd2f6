// @generated
use crate::mg;

/// Entity type [`microsoft.graph.sharePointRestoreSession`][reference], derived from
/// [`RestoreSessionBase`](super::RestoreSessionBase).
///
/// Requests: [`SharePointRestoreSessionCollection`], for example
/// `graph.solutions().backup_restore().share_point_restore_sessions()`.
///
/// Operations: `activate`.
///
/// [`SharePointRestoreSessionCollection`]: crate::requests::share_point_restore_session::SharePointRestoreSessionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/sharepointrestoresession?view=graph-rest-beta
pub struct SharePointRestoreSession {
    /// `completedDateTime`.
    pub completed_date_time: mg::Field<mg::DateTimeOffset>,
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `error`.
    pub error: mg::Field<mg::Boxed<super::PublicError>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `restoreJobType`.
    pub restore_job_type: mg::Field<mg::Open<super::RestoreJobType>>,
    /// `restoreSessionArtifactCount`.
    pub restore_session_artifact_count: mg::Field<
        mg::Boxed<super::RestoreSessionArtifactCount>,
    >,
    /// `status`.
    pub status: mg::Field<mg::Open<super::RestoreSessionStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SharePointRestoreSession: "microsoft.graph.sharePointRestoreSession", entity, base super::RestoreSessionBase;
    completed_date_time: "completedDateTime",
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    error: "error",
    id: "id" key required,
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    restore_job_type: "restoreJobType",
    restore_session_artifact_count: "restoreSessionArtifactCount",
    status: "status",
}

mg::derived_from! { SharePointRestoreSession: super::RestoreSessionBase, super::Entity }

impl SharePointRestoreSession {
    /// `granularSiteRestoreArtifacts`: many
    /// [`GranularSiteRestoreArtifact`](super::GranularSiteRestoreArtifact).
    pub const GRANULAR_SITE_RESTORE_ARTIFACTS: mg::Nav<
        SharePointRestoreSession,
        Vec<super::GranularSiteRestoreArtifact>,
    > = mg::Nav::new("granularSiteRestoreArtifacts");
    /// `siteRestoreArtifacts`: many [`SiteRestoreArtifact`](super::SiteRestoreArtifact).
    pub const SITE_RESTORE_ARTIFACTS: mg::Nav<
        SharePointRestoreSession,
        Vec<super::SiteRestoreArtifact>,
    > = mg::Nav::new("siteRestoreArtifacts");
    /// `siteRestoreArtifactsBulkAdditionRequests`: many
    /// [`SiteRestoreArtifactsBulkAdditionRequest`](super::SiteRestoreArtifactsBulkAdditionRequest).
    pub const SITE_RESTORE_ARTIFACTS_BULK_ADDITION_REQUESTS: mg::Nav<
        SharePointRestoreSession,
        Vec<super::SiteRestoreArtifactsBulkAdditionRequest>,
    > = mg::Nav::new("siteRestoreArtifactsBulkAdditionRequests");
}
