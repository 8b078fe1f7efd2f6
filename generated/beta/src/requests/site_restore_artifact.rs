// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.siteRestoreArtifact`, by its URL.
    ///
    /// For example `/solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}/siteRestoreArtifacts/{siteRestoreArtifact-id}`.
    SiteRestoreArtifactResource(mg::One<models::SiteRestoreArtifact>)
}

impl SiteRestoreArtifactResource {
    /// `…/restorePoint`: `restorePoint`
    #[inline]
    pub fn restore_point(&self) -> requests::restore_point::RestorePointResource {
        mg::to(self, "restorePoint")
    }
}

/// A collection of `microsoft.graph.siteRestoreArtifact`, by its URL.
///
/// For example `/solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}/siteRestoreArtifacts`.
pub type SiteRestoreArtifactCollection = mg::Many<
    models::SiteRestoreArtifact,
    SiteRestoreArtifactResource,
>;
