// @generated
use crate::mg;

/// Open complex type `microsoft.graph.search.identity`.
pub struct Identity {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Identity: "microsoft.graph.search.identity", complex open;
    display_name: "displayName",
    id: "id",
}
