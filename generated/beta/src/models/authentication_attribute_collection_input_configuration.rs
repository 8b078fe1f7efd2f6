// @generated
use crate::mg;

/// Complex type `microsoft.graph.authenticationAttributeCollectionInputConfiguration`.
pub struct AuthenticationAttributeCollectionInputConfiguration {
    /// `attribute`. Never null.
    pub attribute: mg::Field<String>,
    /// `defaultValue`.
    pub default_value: mg::Field<String>,
    /// `editable`.
    pub editable: mg::Field<bool>,
    /// `hidden`.
    pub hidden: mg::Field<bool>,
    /// `inputType`. Never null.
    pub input_type: mg::Field<
        mg::Open<super::AuthenticationAttributeCollectionInputType>,
    >,
    /// `label`. Never null.
    pub label: mg::Field<String>,
    /// `options`.
    pub options: mg::Field<
        Vec<super::AuthenticationAttributeCollectionOptionConfiguration>,
    >,
    /// `required`.
    pub required: mg::Field<bool>,
    /// `validationRegEx`.
    pub validation_reg_ex: mg::Field<String>,
    /// `writeToDirectory`.
    pub write_to_directory: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AuthenticationAttributeCollectionInputConfiguration: "microsoft.graph.authenticationAttributeCollectionInputConfiguration", complex;
    attribute: "attribute" required,
    default_value: "defaultValue",
    editable: "editable",
    hidden: "hidden",
    input_type: "inputType" required,
    label: "label" required,
    options: "options",
    required: "required",
    validation_reg_ex: "validationRegEx",
    write_to_directory: "writeToDirectory",
}
