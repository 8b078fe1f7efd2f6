// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.sharePointRestoreSession`, an entity type derived from `microsoft.graph.restoreSessionBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/sharepointrestoresession?view=graph-rest-beta>
    SharePointRestoreSession "microsoft.graph.sharePointRestoreSession" "entity" : super::RestoreSessionBase;
    /// `completedDateTime`: DateTimeOffset
    completed_date_time "completedDateTime": mg::DateTimeOffset,
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<super::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `error`: publicError
    error "error": mg::Boxed<super::PublicError>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedBy`: identitySet
    last_modified_by "lastModifiedBy": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `restoreJobType`: restoreJobType
    restore_job_type "restoreJobType": mg::Open<super::RestoreJobType>,
    /// `restoreSessionArtifactCount`: restoreSessionArtifactCount
    restore_session_artifact_count "restoreSessionArtifactCount": mg::Boxed<super::RestoreSessionArtifactCount>,
    /// `status`: restoreSessionStatus
    status "status": mg::Open<super::RestoreSessionStatus>,
}

mg::derived_from! { SharePointRestoreSession: super::RestoreSessionBase, super::Entity }

impl SharePointRestoreSession {
    /// `granularSiteRestoreArtifacts`: many `granularSiteRestoreArtifact`, contained
    pub const GRANULAR_SITE_RESTORE_ARTIFACTS: mg::Nav<
        SharePointRestoreSession,
        Vec<super::GranularSiteRestoreArtifact>,
    > = mg::Nav::new("granularSiteRestoreArtifacts");
    /// `siteRestoreArtifacts`: many `siteRestoreArtifact`, contained
    pub const SITE_RESTORE_ARTIFACTS: mg::Nav<
        SharePointRestoreSession,
        Vec<super::SiteRestoreArtifact>,
    > = mg::Nav::new("siteRestoreArtifacts");
    /// `siteRestoreArtifactsBulkAdditionRequests`: many `siteRestoreArtifactsBulkAdditionRequest`, contained
    pub const SITE_RESTORE_ARTIFACTS_BULK_ADDITION_REQUESTS: mg::Nav<
        SharePointRestoreSession,
        Vec<super::SiteRestoreArtifactsBulkAdditionRequest>,
    > = mg::Nav::new("siteRestoreArtifactsBulkAdditionRequests");
}
