// @generated
use crate::mg;

/// Complex type `microsoft.graph.deleted`.
pub struct Deleted {
    /// `state`.
    pub state: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Deleted: "microsoft.graph.deleted", complex;
    state: "state",
}
