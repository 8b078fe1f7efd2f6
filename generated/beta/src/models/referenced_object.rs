// @generated
use crate::mg;

/// Complex type `microsoft.graph.referencedObject`.
pub struct ReferencedObject {
    /// `referencedObjectName`.
    pub referenced_object_name: mg::Field<String>,
    /// `referencedProperty`.
    pub referenced_property: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ReferencedObject: "microsoft.graph.referencedObject", complex;
    referenced_object_name: "referencedObjectName",
    referenced_property: "referencedProperty",
}
