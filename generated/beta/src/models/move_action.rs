// @generated
use crate::mg;

/// Complex type `microsoft.graph.moveAction`.
pub struct MoveAction {
    /// `from`.
    pub from: mg::Field<String>,
    /// `to`.
    pub to: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MoveAction: "microsoft.graph.moveAction", complex;
    from: "from",
    to: "to",
}
