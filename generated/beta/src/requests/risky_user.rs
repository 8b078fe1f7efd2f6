// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.riskyUser`, by its URL.
    ///
    /// For example `/riskyUsers/{riskyUser-id}`.
    RiskyUserResource(mg::One<models::RiskyUser>)
}

impl RiskyUserResource {
    /// `…/history`: many `riskyUserHistoryItem`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/riskyUsers/{id}/history`, `/identityProtection/riskyUsers/{id}/history` | **IdentityRiskyUser.Read.All**, IdentityRiskyUser.ReadWrite.All | **IdentityRiskyUser.Read.All**, IdentityRiskyUser.ReadWrite.All |
    /// | `GET` `/identityProtection/riskyUsers/{id}/history/{id}/history` | **IdentityRiskyUser.Read.All** | **IdentityRiskyUser.Read.All** |
    /// | `GET …/{id}` | **IdentityRiskyUser.Read.All**, IdentityRiskyUser.ReadWrite.All | **IdentityRiskyUser.Read.All**, IdentityRiskyUser.ReadWrite.All |
    #[inline]
    pub fn history(
        &self,
    ) -> requests::risky_user_history_item::RiskyUserHistoryItemCollection {
        mg::to(self, "history")
    }

    /// `…/microsoft.graph.riskyUserHistoryItem`
    #[inline]
    pub fn as_risky_user_history_item(
        &self,
    ) -> requests::risky_user_history_item::RiskyUserHistoryItemResource {
        mg::to(self, "microsoft.graph.riskyUserHistoryItem")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.riskyUser`, by its URL.
    ///
    /// For example `/riskyUsers`.
    RiskyUserCollection(mg::Many<models::RiskyUser, RiskyUserResource>)
}

impl RiskyUserCollection {
    /// `…/microsoft.graph.riskyUserHistoryItem`
    #[inline]
    pub fn as_risky_user_history_item(
        &self,
    ) -> requests::risky_user_history_item::RiskyUserHistoryItemCollection {
        mg::to(self, "microsoft.graph.riskyUserHistoryItem")
    }

    /// `POST …/confirmCompromised`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **IdentityRiskyUser.ReadWrite.All** | **IdentityRiskyUser.ReadWrite.All** |
    #[inline]
    pub fn confirm_compromised(
        &self,
        parameters: ConfirmCompromised,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "confirmCompromised", &parameters)
    }

    /// `POST …/confirmSafe`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **IdentityRiskyUser.ReadWrite.All** | **IdentityRiskyUser.ReadWrite.All** |
    #[inline]
    pub fn confirm_safe(&self, parameters: ConfirmSafe) -> mg::Request<()> {
        mg::Path::action_with(self, "confirmSafe", &parameters)
    }

    /// `POST …/dismiss`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **IdentityRiskyUser.ReadWrite.All** | **IdentityRiskyUser.ReadWrite.All** |
    #[inline]
    pub fn dismiss(&self, parameters: Dismiss) -> mg::Request<()> {
        mg::Path::action_with(self, "dismiss", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.confirmCompromised`.
    ConfirmCompromised "microsoft.graph.confirmCompromised" "parameters";
    /// `userIds`: Collection(String)
    user_ids "userIds": Vec<String>,
}

mg::record! {
    /// Parameters of `microsoft.graph.confirmSafe`.
    ConfirmSafe "microsoft.graph.confirmSafe" "parameters";
    /// `userIds`: Collection(String)
    user_ids "userIds": Vec<String>,
}

mg::record! {
    /// Parameters of `microsoft.graph.dismiss`.
    Dismiss "microsoft.graph.dismiss" "parameters";
    /// `userIds`: Collection(String)
    user_ids "userIds": Vec<String>,
}
