// @generated
use crate::mg;

/// Complex type `microsoft.graph.resourceAccess`.
pub struct ResourceAccess {
    /// `id`. Never null.
    pub id: mg::Field<mg::Guid>,
    /// `type`.
    pub type_: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ResourceAccess: "microsoft.graph.resourceAccess", complex;
    id: "id" required,
    type_: "type",
}
