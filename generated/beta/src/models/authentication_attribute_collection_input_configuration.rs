// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.authenticationAttributeCollectionInputConfiguration`, a complex type.
    AuthenticationAttributeCollectionInputConfiguration "microsoft.graph.authenticationAttributeCollectionInputConfiguration" "complex";
    /// `attribute`: String, not null
    attribute "attribute" "r": String,
    /// `defaultValue`: String
    default_value "defaultValue": String,
    /// `editable`: Boolean
    editable "editable": bool,
    /// `hidden`: Boolean
    hidden "hidden": bool,
    /// `inputType`: authenticationAttributeCollectionInputType, not null
    input_type "inputType" "r": mg::Open<super::AuthenticationAttributeCollectionInputType>,
    /// `label`: String, not null
    label "label" "r": String,
    /// `options`: Collection(authenticationAttributeCollectionOptionConfiguration)
    options "options": Vec<super::AuthenticationAttributeCollectionOptionConfiguration>,
    /// `required`: Boolean
    required "required": bool,
    /// `validationRegEx`: String
    validation_reg_ex "validationRegEx": String,
    /// `writeToDirectory`: Boolean
    write_to_directory "writeToDirectory": bool,
}
