// @generated
use crate::{mg, models};

/// Requests on one [`EdiscoveryCaseSettings`](models::security::EdiscoveryCaseSettings): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.security().cases().ediscovery_cases().id(id).settings()`.
#[derive(Clone, Debug)]
pub struct EdiscoveryCaseSettingsResource(
    mg::One<models::security::EdiscoveryCaseSettings>,
);

mg::builder! { EdiscoveryCaseSettingsResource: mg::One<models::security::EdiscoveryCaseSettings> }

impl EdiscoveryCaseSettingsResource {
    /// `POST …/microsoft.graph.security.resetToDefault`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `eDiscovery.ReadWrite.All` (delegated, application).
    #[doc(alias = "microsoft.graph.security.resetToDefault")]
    #[inline]
    pub fn reset_to_default(&self) -> mg::Request<()> {
        self.raw().action("microsoft.graph.security.resetToDefault")
    }
}
