// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.singlePropertySchema`.
pub struct SinglePropertySchema {
    /// `name`.
    pub name: mg::Field<String>,
    /// `type`.
    pub type_: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SinglePropertySchema: "microsoft.graph.security.singlePropertySchema", complex;
    name: "name",
    type_: "type",
}
