// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.callSettings`, by its URL.
    ///
    /// For example `/me/communications/callSettings`.
    CallSettingsResource(mg::One<models::CallSettings>)
}

impl CallSettingsResource {
    /// `…/delegates`: many `delegationSettings`
    #[inline]
    pub fn delegates(
        &self,
    ) -> requests::delegation_settings::DelegationSettingsCollection {
        mg::to(self, "delegates")
    }

    /// `…/delegators`: many `delegationSettings`
    #[inline]
    pub fn delegators(
        &self,
    ) -> requests::delegation_settings::DelegationSettingsCollection {
        mg::to(self, "delegators")
    }
}
