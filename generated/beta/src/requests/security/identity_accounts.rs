// @generated
use crate::{mg, models, requests};

/// Requests on one [`IdentityAccounts`](models::security::IdentityAccounts): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.security().identities().identity_accounts().id(id)`.
#[derive(Clone, Debug)]
pub struct IdentityAccountsResource(mg::One<models::security::IdentityAccounts>);

mg::builder! { IdentityAccountsResource: mg::One<models::security::IdentityAccounts> }

impl IdentityAccountsResource {
    /// `…/microsoft.graph.security.user`: cast to [`User`](models::security::User).
    #[doc(alias = "microsoft.graph.security.user")]
    #[inline]
    pub fn cast_to_user(&self) -> requests::security::user::UserResource {
        mg::navigate(self, "microsoft.graph.security.user")
    }

    /// `POST …/microsoft.graph.security.invokeAction`.
    ///
    /// Returns [`InvokeActionResult`](models::security::InvokeActionResult).
    #[doc(alias = "microsoft.graph.security.invokeAction")]
    #[inline]
    pub fn invoke_action(
        &self,
        parameters: InvokeAction,
    ) -> mg::Request<models::security::InvokeActionResult> {
        self.raw().action_with("microsoft.graph.security.invokeAction", &parameters)
    }
}

/// Requests on a collection of [`IdentityAccounts`](models::security::IdentityAccounts): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.security().identities().identity_accounts()`.
#[derive(Clone, Debug)]
pub struct IdentityAccountsCollection(
    mg::Many<models::security::IdentityAccounts, IdentityAccountsResource>,
);

mg::builder! { IdentityAccountsCollection: mg::Many<models::security::IdentityAccounts, IdentityAccountsResource> }

impl IdentityAccountsCollection {
    /// `…/microsoft.graph.security.user`: the members that are [`User`](models::security::User).
    #[doc(alias = "microsoft.graph.security.user")]
    #[inline]
    pub fn cast_to_user(&self) -> requests::security::user::UserCollection {
        mg::navigate(self, "microsoft.graph.security.user")
    }
}

/// Parameters of [`IdentityAccountsResource::invoke_action`].
pub struct InvokeAction {
    /// `accountId`. Required.
    pub account_id: mg::Field<String>,
    /// `action`. Required.
    pub action: mg::Field<mg::Open<models::security::Action>>,
    /// `identityProvider`. Required.
    pub identity_provider: mg::Field<mg::Open<models::security::IdentityProvider>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    InvokeAction: "microsoft.graph.security.invokeAction", parameters;
    account_id: "accountId" required,
    action: "action" required,
    identity_provider: "identityProvider" required,
}

mg::required_parameters! {
    InvokeAction;
    account_id: String,
    action: mg::Open<models::security::Action>,
    identity_provider: mg::Open<models::security::IdentityProvider>,
}
