// @generated
use crate::{mg, models, requests};

/// Requests on one [`Entra`](models::Entra): `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.admin().entra()`.
#[derive(Clone, Debug)]
pub struct EntraResource(mg::One<models::Entra>);

mg::builder! { EntraResource: mg::One<models::Entra> }

impl EntraResource {
    /// `…/uxSetting`: [`UxSetting`](models::UxSetting).
    #[inline]
    pub fn ux_setting(&self) -> requests::ux_setting::UxSettingResource {
        mg::navigate(self, "uxSetting")
    }
}
