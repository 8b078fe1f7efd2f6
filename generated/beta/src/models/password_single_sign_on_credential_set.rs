// @generated
use crate::mg;

/// Complex type `microsoft.graph.passwordSingleSignOnCredentialSet`.
pub struct PasswordSingleSignOnCredentialSet {
    /// `credentials`.
    pub credentials: mg::Field<Vec<super::Credential>>,
    /// `id`. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PasswordSingleSignOnCredentialSet: "microsoft.graph.passwordSingleSignOnCredentialSet", complex;
    credentials: "credentials",
    id: "id" required,
}
