// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.ediscovery.caseSettings`, by its URL.
    ///
    /// For example `/compliance/ediscovery/cases/{case-id}/settings`.
    CaseSettingsResource(mg::One<models::ediscovery::CaseSettings>)
}

impl CaseSettingsResource {
    /// `POST …/microsoft.graph.ediscovery.resetToDefault`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **eDiscovery.ReadWrite.All** | **eDiscovery.ReadWrite.All** |
    #[inline]
    pub fn reset_to_default(&self) -> mg::Request<()> {
        mg::Path::action(self, "microsoft.graph.ediscovery.resetToDefault")
    }
}
