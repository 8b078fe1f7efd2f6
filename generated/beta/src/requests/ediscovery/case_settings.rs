// @generated
use crate::{mg, models};

/// Requests on one [`CaseSettings`](models::ediscovery::CaseSettings): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.compliance().ediscovery().cases().id(id).settings()`.
#[derive(Clone, Debug)]
pub struct CaseSettingsResource(mg::One<models::ediscovery::CaseSettings>);

mg::builder! { CaseSettingsResource: mg::One<models::ediscovery::CaseSettings> }

impl CaseSettingsResource {
    /// `POST …/microsoft.graph.ediscovery.resetToDefault`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `eDiscovery.ReadWrite.All` (delegated, application).
    #[doc(alias = "microsoft.graph.ediscovery.resetToDefault")]
    #[inline]
    pub fn reset_to_default(&self) -> mg::Request<()> {
        self.raw().action("microsoft.graph.ediscovery.resetToDefault")
    }
}
