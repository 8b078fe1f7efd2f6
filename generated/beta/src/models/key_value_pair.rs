// @generated
use crate::mg;

/// Complex type [`microsoft.graph.keyValuePair`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-shared-keyvaluepair?view=graph-rest-beta
pub struct KeyValuePair {
    /// `name`. Never null.
    pub name: mg::Field<String>,
    /// `value`.
    pub value: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    KeyValuePair: "microsoft.graph.keyValuePair", complex;
    name: "name" required,
    value: "value",
}
