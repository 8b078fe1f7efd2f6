// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.invokeActionResult`, a complex type.
    InvokeActionResult "microsoft.graph.security.invokeActionResult" "complex";
    /// `accountId`: String, not null
    account_id "accountId" "r": String,
    /// `action`: microsoft.graph.security.action, not null
    action "action" "r": mg::Open<super::Action>,
    /// `correlationId`: String
    correlation_id "correlationId": String,
    /// `identityProvider`: microsoft.graph.security.identityProvider, not null
    identity_provider "identityProvider" "r": mg::Open<super::IdentityProvider>,
}
