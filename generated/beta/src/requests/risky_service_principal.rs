// @generated
use crate::{mg, models, requests};

/// Requests on one [`RiskyServicePrincipal`](models::RiskyServicePrincipal): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.identity_protection().risky_service_principals().id(id)`.
#[derive(Clone, Debug)]
pub struct RiskyServicePrincipalResource(mg::One<models::RiskyServicePrincipal>);

mg::builder! { RiskyServicePrincipalResource: mg::One<models::RiskyServicePrincipal> }

impl RiskyServicePrincipalResource {
    /// `…/history`: many
    /// [`RiskyServicePrincipalHistoryItem`](models::RiskyServicePrincipalHistoryItem).
    ///
    /// Least privileged permission to read: `IdentityRiskyServicePrincipal.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn history(
        &self,
    ) -> requests::risky_service_principal_history_item::RiskyServicePrincipalHistoryItemCollection {
        mg::navigate(self, "history")
    }

    /// `…/microsoft.graph.riskyServicePrincipalHistoryItem`: cast to
    /// [`RiskyServicePrincipalHistoryItem`](models::RiskyServicePrincipalHistoryItem).
    #[doc(alias = "microsoft.graph.riskyServicePrincipalHistoryItem")]
    #[inline]
    pub fn cast_to_risky_service_principal_history_item(
        &self,
    ) -> requests::risky_service_principal_history_item::RiskyServicePrincipalHistoryItemResource {
        mg::navigate(self, "microsoft.graph.riskyServicePrincipalHistoryItem")
    }
}

/// Requests on a collection of [`RiskyServicePrincipal`](models::RiskyServicePrincipal): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.identity_protection().risky_service_principals()`.
#[derive(Clone, Debug)]
pub struct RiskyServicePrincipalCollection(
    mg::Many<models::RiskyServicePrincipal, RiskyServicePrincipalResource>,
);

mg::builder! { RiskyServicePrincipalCollection: mg::Many<models::RiskyServicePrincipal, RiskyServicePrincipalResource> }

impl RiskyServicePrincipalCollection {
    /// `…/microsoft.graph.riskyServicePrincipalHistoryItem`: the members that are
    /// [`RiskyServicePrincipalHistoryItem`](models::RiskyServicePrincipalHistoryItem).
    #[doc(alias = "microsoft.graph.riskyServicePrincipalHistoryItem")]
    #[inline]
    pub fn cast_to_risky_service_principal_history_item(
        &self,
    ) -> requests::risky_service_principal_history_item::RiskyServicePrincipalHistoryItemCollection {
        mg::navigate(self, "microsoft.graph.riskyServicePrincipalHistoryItem")
    }

    /// `POST …/confirmCompromised`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `IdentityRiskyServicePrincipal.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn confirm_compromised(
        &self,
        parameters: ConfirmCompromised,
    ) -> mg::Request<()> {
        self.raw().action_with("confirmCompromised", &parameters)
    }

    /// `POST …/dismiss`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `IdentityRiskyServicePrincipal.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn dismiss(&self, parameters: Dismiss) -> mg::Request<()> {
        self.raw().action_with("dismiss", &parameters)
    }
}

/// Parameters of [`RiskyServicePrincipalCollection::confirm_compromised`].
pub struct ConfirmCompromised {
    /// `servicePrincipalIds`.
    pub service_principal_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ConfirmCompromised: "microsoft.graph.confirmCompromised", parameters;
    service_principal_ids: "servicePrincipalIds",
}

/// Parameters of [`RiskyServicePrincipalCollection::dismiss`].
pub struct Dismiss {
    /// `servicePrincipalIds`.
    pub service_principal_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Dismiss: "microsoft.graph.dismiss", parameters;
    service_principal_ids: "servicePrincipalIds",
}
