// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.account`.
pub struct Account {
    /// `actions`.
    pub actions: mg::Field<Vec<mg::Open<super::Action>>>,
    /// `identifier`. Never null.
    pub identifier: mg::Field<String>,
    /// `identityProvider`. Never null.
    pub identity_provider: mg::Field<mg::Open<super::IdentityProvider>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Account: "microsoft.graph.security.account", complex;
    actions: "actions" required,
    identifier: "identifier" required,
    identity_provider: "identityProvider" required,
}
