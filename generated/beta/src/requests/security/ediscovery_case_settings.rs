// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.security.ediscoveryCaseSettings`, by its URL.
    ///
    /// For example `/security/cases/ediscoveryCases/{ediscoveryCase-id}/settings`.
    EdiscoveryCaseSettingsResource(mg::One<models::security::EdiscoveryCaseSettings>)
}

impl EdiscoveryCaseSettingsResource {
    /// `POST …/microsoft.graph.security.resetToDefault`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **eDiscovery.ReadWrite.All** | **eDiscovery.ReadWrite.All** |
    #[inline]
    pub fn reset_to_default(&self) -> mg::Request<()> {
        mg::Path::action(self, "microsoft.graph.security.resetToDefault")
    }
}
