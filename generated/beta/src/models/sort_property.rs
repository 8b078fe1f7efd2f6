// @generated
use crate::mg;

/// Complex type `microsoft.graph.sortProperty`.
pub struct SortProperty {
    /// `isDescending`.
    pub is_descending: mg::Field<bool>,
    /// `name`. Never null.
    pub name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SortProperty: "microsoft.graph.sortProperty", complex;
    is_descending: "isDescending",
    name: "name" required,
}
