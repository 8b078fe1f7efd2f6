// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.passwordSingleSignOnField`, a complex type.
    PasswordSingleSignOnField "microsoft.graph.passwordSingleSignOnField" "complex";
    /// `customizedLabel`: String
    customized_label "customizedLabel": String,
    /// `defaultLabel`: String
    default_label "defaultLabel": String,
    /// `fieldId`: String
    field_id "fieldId": String,
    /// `type`: String
    type_ "type": String,
}
