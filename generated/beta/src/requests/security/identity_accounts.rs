// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.security.identityAccounts`, by its URL.
    ///
    /// For example `/security/identities/identityAccounts/{identityAccounts-id}`.
    IdentityAccountsResource(mg::One<models::security::IdentityAccounts>)
}

impl IdentityAccountsResource {
    /// `…/microsoft.graph.security.user`
    #[inline]
    pub fn as_user(&self) -> requests::security::user::UserResource {
        mg::to(self, "microsoft.graph.security.user")
    }

    /// `POST …/microsoft.graph.security.invokeAction`
    #[inline]
    pub fn invoke_action(
        &self,
        parameters: InvokeAction,
    ) -> mg::Request<models::security::InvokeActionResult> {
        mg::Path::action_with(self, "microsoft.graph.security.invokeAction", &parameters)
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.security.identityAccounts`, by its URL.
    ///
    /// For example `/security/identities/identityAccounts`.
    IdentityAccountsCollection(mg::Many<models::security::IdentityAccounts, IdentityAccountsResource>)
}

impl IdentityAccountsCollection {
    /// `…/microsoft.graph.security.user`
    #[inline]
    pub fn as_user(&self) -> requests::security::user::UserCollection {
        mg::to(self, "microsoft.graph.security.user")
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.security.invokeAction`.
    InvokeAction "microsoft.graph.security.invokeAction" "parameters";
    /// `accountId`: String, not null
    account_id "accountId" "r": String,
    /// `action`: microsoft.graph.security.action, not null
    action "action" "r": mg::Open<models::security::Action>,
    /// `identityProvider`: microsoft.graph.security.identityProvider, not null
    identity_provider "identityProvider" "r": mg::Open<models::security::IdentityProvider>,
}
