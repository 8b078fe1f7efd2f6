// @generated
use crate::mg;

/// Complex type `microsoft.graph.credential`.
pub struct Credential {
    /// `fieldId`.
    pub field_id: mg::Field<String>,
    /// `type`.
    pub type_: mg::Field<String>,
    /// `value`. Secret: masked in `Debug`.
    pub value: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Credential: "microsoft.graph.credential", complex;
    field_id: "fieldId",
    type_: "type",
    value: "value" secret,
}
