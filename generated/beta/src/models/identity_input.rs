// @generated
use crate::mg;

/// Complex type `microsoft.graph.identityInput`.
pub struct IdentityInput {
    /// `alias`.
    pub alias: mg::Field<String>,
    /// `email`.
    pub email: mg::Field<String>,
    /// `objectId`.
    pub object_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IdentityInput: "microsoft.graph.identityInput", complex;
    alias: "alias",
    email: "email",
    object_id: "objectId",
}
