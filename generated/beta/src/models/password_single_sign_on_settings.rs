// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.passwordSingleSignOnSettings`, a complex type.
    PasswordSingleSignOnSettings "microsoft.graph.passwordSingleSignOnSettings" "complex";
    /// `fields`: Collection(passwordSingleSignOnField)
    fields "fields": Vec<super::PasswordSingleSignOnField>,
}
