// @generated
use crate::{mg, models, requests};

/// Requests on one [`SharePointRestoreSession`](models::SharePointRestoreSession): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.solutions().backup_restore().share_point_restore_sessions().id(id)`.
#[derive(Clone, Debug)]
pub struct SharePointRestoreSessionResource(
    mg::One<
        models::SharePointRestoreSession,
        requests::restore_session_base::RestoreSessionBaseResource,
    >,
);

mg::builder! { SharePointRestoreSessionResource: mg::One<models::SharePointRestoreSession, requests::restore_session_base::RestoreSessionBaseResource> }

impl SharePointRestoreSessionResource {
    /// `…/granularSiteRestoreArtifacts`: many
    /// [`GranularSiteRestoreArtifact`](models::GranularSiteRestoreArtifact).
    ///
    /// Least privileged permission to read: `BackupRestore-Restore.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn granular_site_restore_artifacts(
        &self,
    ) -> requests::granular_site_restore_artifact::GranularSiteRestoreArtifactCollection {
        mg::navigate(self, "granularSiteRestoreArtifacts")
    }

    /// `…/siteRestoreArtifacts`: many [`SiteRestoreArtifact`](models::SiteRestoreArtifact).
    #[inline]
    pub fn site_restore_artifacts(
        &self,
    ) -> requests::site_restore_artifact::SiteRestoreArtifactCollection {
        mg::navigate(self, "siteRestoreArtifacts")
    }

    /// `…/siteRestoreArtifactsBulkAdditionRequests`: many
    /// [`SiteRestoreArtifactsBulkAdditionRequest`].
    ///
    /// [`SiteRestoreArtifactsBulkAdditionRequest`]: models::SiteRestoreArtifactsBulkAdditionRequest
    #[inline]
    pub fn site_restore_artifacts_bulk_addition_requests(
        &self,
    ) -> requests::site_restore_artifacts_bulk_addition_request::SiteRestoreArtifactsBulkAdditionRequestCollection {
        mg::navigate(self, "siteRestoreArtifactsBulkAdditionRequests")
    }
}

/// Requests on a collection of [`SharePointRestoreSession`](models::SharePointRestoreSession):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.solutions().backup_restore().share_point_restore_sessions()`.
pub type SharePointRestoreSessionCollection = mg::Many<
    models::SharePointRestoreSession,
    SharePointRestoreSessionResource,
>;
