// @generated
use crate::mg;

/// Complex type `microsoft.graph.deleteAction`.
pub struct DeleteAction {
    /// `name`.
    pub name: mg::Field<String>,
    /// `objectType`.
    pub object_type: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeleteAction: "microsoft.graph.deleteAction", complex;
    name: "name",
    object_type: "objectType",
}
