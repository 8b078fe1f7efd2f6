// @generated
use crate::mg;

/// Complex type `microsoft.graph.contentTypeInfo`.
pub struct ContentTypeInfo {
    /// `id`.
    pub id: mg::Field<String>,
    /// `name`.
    pub name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ContentTypeInfo: "microsoft.graph.contentTypeInfo", complex;
    id: "id",
    name: "name",
}
