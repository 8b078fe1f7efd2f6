// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.riskyServicePrincipal`, by its URL.
    ///
    /// For example `/identityProtection/riskyServicePrincipals/{riskyServicePrincipal-id}`.
    RiskyServicePrincipalResource(mg::One<models::RiskyServicePrincipal>)
}

impl RiskyServicePrincipalResource {
    /// `…/history`: many `riskyServicePrincipalHistoryItem`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **IdentityRiskyServicePrincipal.Read.All**, IdentityRiskyServicePrincipal.ReadWrite.All | **IdentityRiskyServicePrincipal.Read.All**, IdentityRiskyServicePrincipal.ReadWrite.All |
    #[inline]
    pub fn history(
        &self,
    ) -> requests::risky_service_principal_history_item::RiskyServicePrincipalHistoryItemCollection {
        mg::to(self, "history")
    }

    /// `…/microsoft.graph.riskyServicePrincipalHistoryItem`
    #[inline]
    pub fn as_risky_service_principal_history_item(
        &self,
    ) -> requests::risky_service_principal_history_item::RiskyServicePrincipalHistoryItemResource {
        mg::to(self, "microsoft.graph.riskyServicePrincipalHistoryItem")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.riskyServicePrincipal`, by its URL.
    ///
    /// For example `/identityProtection/riskyServicePrincipals`.
    RiskyServicePrincipalCollection(mg::Many<models::RiskyServicePrincipal, RiskyServicePrincipalResource>)
}

impl RiskyServicePrincipalCollection {
    /// `…/microsoft.graph.riskyServicePrincipalHistoryItem`
    #[inline]
    pub fn as_risky_service_principal_history_item(
        &self,
    ) -> requests::risky_service_principal_history_item::RiskyServicePrincipalHistoryItemCollection {
        mg::to(self, "microsoft.graph.riskyServicePrincipalHistoryItem")
    }

    /// `POST …/confirmCompromised`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **IdentityRiskyServicePrincipal.ReadWrite.All** | **IdentityRiskyServicePrincipal.ReadWrite.All** |
    #[inline]
    pub fn confirm_compromised(
        &self,
        parameters: ConfirmCompromised,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "confirmCompromised", &parameters)
    }

    /// `POST …/dismiss`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **IdentityRiskyServicePrincipal.ReadWrite.All** | **IdentityRiskyServicePrincipal.ReadWrite.All** |
    #[inline]
    pub fn dismiss(&self, parameters: Dismiss) -> mg::Request<()> {
        mg::Path::action_with(self, "dismiss", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.confirmCompromised`.
    ConfirmCompromised "microsoft.graph.confirmCompromised" "parameters";
    /// `servicePrincipalIds`: Collection(String)
    service_principal_ids "servicePrincipalIds": Vec<String>,
}

mg::record! {
    /// Parameters of `microsoft.graph.dismiss`.
    Dismiss "microsoft.graph.dismiss" "parameters";
    /// `servicePrincipalIds`: Collection(String)
    service_principal_ids "servicePrincipalIds": Vec<String>,
}
