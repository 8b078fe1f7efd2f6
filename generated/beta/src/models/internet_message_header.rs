// @generated
use crate::mg;

/// Complex type `microsoft.graph.internetMessageHeader`.
pub struct InternetMessageHeader {
    /// `name`.
    pub name: mg::Field<String>,
    /// `value`.
    pub value: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    InternetMessageHeader: "microsoft.graph.internetMessageHeader", complex;
    name: "name",
    value: "value",
}
