// @generated
use crate::{mg, models, requests};

/// Requests on one [`CallSettings`](models::CallSettings): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.me().communications().call_settings()`.
#[derive(Clone, Debug)]
pub struct CallSettingsResource(mg::One<models::CallSettings>);

mg::builder! { CallSettingsResource: mg::One<models::CallSettings> }

impl CallSettingsResource {
    /// `…/delegates`: many [`DelegationSettings`](models::DelegationSettings).
    #[inline]
    pub fn delegates(
        &self,
    ) -> requests::delegation_settings::DelegationSettingsCollection {
        mg::navigate(self, "delegates")
    }

    /// `…/delegators`: many [`DelegationSettings`](models::DelegationSettings).
    #[inline]
    pub fn delegators(
        &self,
    ) -> requests::delegation_settings::DelegationSettingsCollection {
        mg::navigate(self, "delegators")
    }
}
