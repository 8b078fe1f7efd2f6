// @generated
use crate::mg;

/// Complex type `microsoft.graph.packageElement`.
pub struct PackageElement {
    /// `definition`.
    pub definition: mg::Field<mg::Json>,
    /// `id`.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PackageElement: "microsoft.graph.packageElement", complex;
    definition: "definition",
    id: "id",
}
