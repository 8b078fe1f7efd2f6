// @generated
use crate::mg;

/// Complex type `microsoft.graph.passwordSingleSignOnField`.
pub struct PasswordSingleSignOnField {
    /// `customizedLabel`.
    pub customized_label: mg::Field<String>,
    /// `defaultLabel`.
    pub default_label: mg::Field<String>,
    /// `fieldId`.
    pub field_id: mg::Field<String>,
    /// `type`.
    pub type_: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PasswordSingleSignOnField: "microsoft.graph.passwordSingleSignOnField", complex;
    customized_label: "customizedLabel",
    default_label: "defaultLabel",
    field_id: "fieldId",
    type_: "type",
}
