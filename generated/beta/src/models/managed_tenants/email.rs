// @generated
use crate::mg;

/// Complex type `microsoft.graph.managedTenants.email`.
pub struct Email {
    /// `emailAddress`.
    pub email_address: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Email: "microsoft.graph.managedTenants.email", complex;
    email_address: "emailAddress",
}
