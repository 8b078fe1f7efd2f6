// @generated
use crate::mg;

/// Complex type `microsoft.graph.labelPolicy`.
pub struct LabelPolicy {
    /// `id`. Never null.
    pub id: mg::Field<String>,
    /// `name`.
    pub name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    LabelPolicy: "microsoft.graph.labelPolicy", complex;
    id: "id" required,
    name: "name",
}
