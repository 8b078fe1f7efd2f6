// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.invokeActionResult`.
pub struct InvokeActionResult {
    /// `accountId`. Never null.
    pub account_id: mg::Field<String>,
    /// `action`. Never null.
    pub action: mg::Field<mg::Open<super::Action>>,
    /// `correlationId`.
    pub correlation_id: mg::Field<String>,
    /// `identityProvider`. Never null.
    pub identity_provider: mg::Field<mg::Open<super::IdentityProvider>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    InvokeActionResult: "microsoft.graph.security.invokeActionResult", complex;
    account_id: "accountId" required,
    action: "action" required,
    correlation_id: "correlationId",
    identity_provider: "identityProvider" required,
}
