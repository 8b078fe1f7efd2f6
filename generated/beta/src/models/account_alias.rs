// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accountAlias`, a complex type.
    AccountAlias "microsoft.graph.accountAlias" "complex";
    /// `id`: String, not null
    id "id" "r": String,
    /// `idType`: String
    id_type "idType": String,
}
