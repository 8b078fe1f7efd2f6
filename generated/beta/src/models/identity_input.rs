// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identityInput`, a complex type.
    IdentityInput "microsoft.graph.identityInput" "complex";
    /// `alias`: String
    alias "alias": String,
    /// `email`: String
    email "email": String,
    /// `objectId`: String
    object_id "objectId": String,
}
