// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.sharePointRestoreSession`, by its URL.
    ///
    /// For example `/solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}`.
    SharePointRestoreSessionResource(mg::One<models::SharePointRestoreSession, requests::restore_session_base::RestoreSessionBaseResource>)
}

impl SharePointRestoreSessionResource {
    /// `…/granularSiteRestoreArtifacts`: many `granularSiteRestoreArtifact`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **BackupRestore-Restore.ReadWrite.All** | **BackupRestore-Restore.ReadWrite.All** |
    #[inline]
    pub fn granular_site_restore_artifacts(
        &self,
    ) -> requests::granular_site_restore_artifact::GranularSiteRestoreArtifactCollection {
        mg::to(self, "granularSiteRestoreArtifacts")
    }

    /// `…/siteRestoreArtifacts`: many `siteRestoreArtifact`
    #[inline]
    pub fn site_restore_artifacts(
        &self,
    ) -> requests::site_restore_artifact::SiteRestoreArtifactCollection {
        mg::to(self, "siteRestoreArtifacts")
    }

    /// `…/siteRestoreArtifactsBulkAdditionRequests`: many `siteRestoreArtifactsBulkAdditionRequest`
    #[inline]
    pub fn site_restore_artifacts_bulk_addition_requests(
        &self,
    ) -> requests::site_restore_artifacts_bulk_addition_request::SiteRestoreArtifactsBulkAdditionRequestCollection {
        mg::to(self, "siteRestoreArtifactsBulkAdditionRequests")
    }
}

/// A collection of `microsoft.graph.sharePointRestoreSession`, by its URL.
///
/// For example `/solutions/backupRestore/sharePointRestoreSessions`.
pub type SharePointRestoreSessionCollection = mg::Many<
    models::SharePointRestoreSession,
    SharePointRestoreSessionResource,
>;
