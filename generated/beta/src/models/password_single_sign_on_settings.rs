// @generated
use crate::mg;

/// Complex type `microsoft.graph.passwordSingleSignOnSettings`.
pub struct PasswordSingleSignOnSettings {
    /// `fields`.
    pub fields: mg::Field<Vec<super::PasswordSingleSignOnField>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PasswordSingleSignOnSettings: "microsoft.graph.passwordSingleSignOnSettings", complex;
    fields: "fields",
}
