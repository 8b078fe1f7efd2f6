// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.entra`, by its URL.
    ///
    /// For example `/admin/entra`.
    EntraResource(mg::One<models::Entra>)
}

impl EntraResource {
    /// `…/uxSetting`: `uxSetting`
    #[inline]
    pub fn ux_setting(&self) -> requests::ux_setting::UxSettingResource {
        mg::to(self, "uxSetting")
    }
}
