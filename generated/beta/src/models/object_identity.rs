// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.objectIdentity`, a complex type.
    ObjectIdentity "microsoft.graph.objectIdentity" "complex";
    /// `issuer`: String
    issuer "issuer": String,
    /// `issuerAssignedId`: String
    issuer_assigned_id "issuerAssignedId": String,
    /// `signInType`: String
    sign_in_type "signInType": String,
}
