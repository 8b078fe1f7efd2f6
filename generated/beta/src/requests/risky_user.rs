// @generated
use crate::{mg, models, requests};

/// Requests on one [`RiskyUser`](models::RiskyUser): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.risky_users().id(id)`.
#[derive(Clone, Debug)]
pub struct RiskyUserResource(mg::One<models::RiskyUser>);

mg::builder! { RiskyUserResource: mg::One<models::RiskyUser> }

impl RiskyUserResource {
    /// `…/history`: many [`RiskyUserHistoryItem`](models::RiskyUserHistoryItem).
    ///
    /// Least privileged permission to read: `IdentityRiskyUser.Read.All` (delegated, application).
    #[inline]
    pub fn history(
        &self,
    ) -> requests::risky_user_history_item::RiskyUserHistoryItemCollection {
        mg::navigate(self, "history")
    }

    /// `…/microsoft.graph.riskyUserHistoryItem`: cast to
    /// [`RiskyUserHistoryItem`](models::RiskyUserHistoryItem).
    #[doc(alias = "microsoft.graph.riskyUserHistoryItem")]
    #[inline]
    pub fn cast_to_risky_user_history_item(
        &self,
    ) -> requests::risky_user_history_item::RiskyUserHistoryItemResource {
        mg::navigate(self, "microsoft.graph.riskyUserHistoryItem")
    }
}

/// Requests on a collection of [`RiskyUser`](models::RiskyUser): `list`, `create`, `count`, `id`
/// for one of them, and the methods below.
///
/// For example `graph.risky_users()`.
#[derive(Clone, Debug)]
pub struct RiskyUserCollection(mg::Many<models::RiskyUser, RiskyUserResource>);

mg::builder! { RiskyUserCollection: mg::Many<models::RiskyUser, RiskyUserResource> }

impl RiskyUserCollection {
    /// `…/microsoft.graph.riskyUserHistoryItem`: the members that are
    /// [`RiskyUserHistoryItem`](models::RiskyUserHistoryItem).
    #[doc(alias = "microsoft.graph.riskyUserHistoryItem")]
    #[inline]
    pub fn cast_to_risky_user_history_item(
        &self,
    ) -> requests::risky_user_history_item::RiskyUserHistoryItemCollection {
        mg::navigate(self, "microsoft.graph.riskyUserHistoryItem")
    }

    /// `POST …/confirmCompromised`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `IdentityRiskyUser.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn confirm_compromised(
        &self,
        parameters: ConfirmCompromised,
    ) -> mg::Request<()> {
        self.raw().action_with("confirmCompromised", &parameters)
    }

    /// `POST …/confirmSafe`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `IdentityRiskyUser.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn confirm_safe(&self, parameters: ConfirmSafe) -> mg::Request<()> {
        self.raw().action_with("confirmSafe", &parameters)
    }

    /// `POST …/dismiss`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `IdentityRiskyUser.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn dismiss(&self, parameters: Dismiss) -> mg::Request<()> {
        self.raw().action_with("dismiss", &parameters)
    }
}

/// Parameters of [`RiskyUserCollection::confirm_compromised`].
pub struct ConfirmCompromised {
    /// `userIds`.
    pub user_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ConfirmCompromised: "microsoft.graph.confirmCompromised", parameters;
    user_ids: "userIds",
}

/// Parameters of [`RiskyUserCollection::confirm_safe`].
pub struct ConfirmSafe {
    /// `userIds`.
    pub user_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ConfirmSafe: "microsoft.graph.confirmSafe", parameters;
    user_ids: "userIds",
}

/// Parameters of [`RiskyUserCollection::dismiss`].
pub struct Dismiss {
    /// `userIds`.
    pub user_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Dismiss: "microsoft.graph.dismiss", parameters;
    user_ids: "userIds",
}
