// @generated
use crate::mg;

/// Complex type `microsoft.graph.package`.
pub struct Package {
    /// `type`.
    pub type_: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Package: "microsoft.graph.package", complex;
    type_: "type",
}
