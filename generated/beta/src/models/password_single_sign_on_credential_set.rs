// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.passwordSingleSignOnCredentialSet`, a complex type.
    PasswordSingleSignOnCredentialSet "microsoft.graph.passwordSingleSignOnCredentialSet" "complex";
    /// `credentials`: Collection(credential)
    credentials "credentials": Vec<super::Credential>,
    /// `id`: String, not null
    id "id" "r": String,
}
