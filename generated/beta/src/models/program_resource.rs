// @generated
use crate::mg;

/// Open complex type `microsoft.graph.programResource`, derived from [`Identity`](super::Identity).
pub struct ProgramResource {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`.
    pub id: mg::Field<String>,
    /// `type`.
    pub type_: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ProgramResource: "microsoft.graph.programResource", complex open, base super::Identity;
    display_name: "displayName",
    id: "id",
    type_: "type",
}

mg::derived_from! { ProgramResource: super::Identity }
