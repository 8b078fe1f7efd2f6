// @generated
use crate::mg;

/// Complex type `microsoft.graph.specialFolder`.
pub struct SpecialFolder {
    /// `name`.
    pub name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SpecialFolder: "microsoft.graph.specialFolder", complex;
    name: "name",
}
