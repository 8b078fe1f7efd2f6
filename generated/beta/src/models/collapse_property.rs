// @generated
use crate::mg;

/// Complex type `microsoft.graph.collapseProperty`.
pub struct CollapseProperty {
    /// `fields`.
    pub fields: mg::Field<Vec<String>>,
    /// `limit`. Never null.
    pub limit: mg::Field<i16>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CollapseProperty: "microsoft.graph.collapseProperty", complex;
    fields: "fields" required,
    limit: "limit" required,
}
