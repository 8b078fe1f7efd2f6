// @generated
use crate::{mg, models, requests};

/// Requests on one [`MailboxRestoreArtifact`](models::MailboxRestoreArtifact): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .solutions()
///     .backup_restore()
///     .exchange_restore_sessions()
///     .id(id)
///     .mailbox_restore_artifacts()
///     .id(id)
/// ```
#[derive(Clone, Debug)]
pub struct MailboxRestoreArtifactResource(mg::One<models::MailboxRestoreArtifact>);

mg::builder! { MailboxRestoreArtifactResource: mg::One<models::MailboxRestoreArtifact> }

impl MailboxRestoreArtifactResource {
    /// `…/restorePoint`: [`RestorePoint`](models::RestorePoint).
    #[inline]
    pub fn restore_point(&self) -> requests::restore_point::RestorePointResource {
        mg::navigate(self, "restorePoint")
    }

    /// `…/microsoft.graph.granularMailboxRestoreArtifact`: cast to
    /// [`GranularMailboxRestoreArtifact`](models::GranularMailboxRestoreArtifact).
    #[doc(alias = "microsoft.graph.granularMailboxRestoreArtifact")]
    #[inline]
    pub fn cast_to_granular_mailbox_restore_artifact(
        &self,
    ) -> requests::granular_mailbox_restore_artifact::GranularMailboxRestoreArtifactResource {
        mg::navigate(self, "microsoft.graph.granularMailboxRestoreArtifact")
    }
}

/// Requests on a collection of [`MailboxRestoreArtifact`](models::MailboxRestoreArtifact): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .solutions()
///     .backup_restore()
///     .exchange_restore_sessions()
///     .id(id)
///     .mailbox_restore_artifacts()
/// ```
#[derive(Clone, Debug)]
pub struct MailboxRestoreArtifactCollection(
    mg::Many<models::MailboxRestoreArtifact, MailboxRestoreArtifactResource>,
);

mg::builder! { MailboxRestoreArtifactCollection: mg::Many<models::MailboxRestoreArtifact, MailboxRestoreArtifactResource> }

impl MailboxRestoreArtifactCollection {
    /// `…/microsoft.graph.granularMailboxRestoreArtifact`: the members that are
    /// [`GranularMailboxRestoreArtifact`](models::GranularMailboxRestoreArtifact).
    #[doc(alias = "microsoft.graph.granularMailboxRestoreArtifact")]
    #[inline]
    pub fn cast_to_granular_mailbox_restore_artifact(
        &self,
    ) -> requests::granular_mailbox_restore_artifact::GranularMailboxRestoreArtifactCollection {
        mg::navigate(self, "microsoft.graph.granularMailboxRestoreArtifact")
    }
}
