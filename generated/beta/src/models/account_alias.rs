// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accountAlias`, a complex type.
    #[deprecated(note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)")]
    AccountAlias "microsoft.graph.accountAlias" "complex";
    /// `id`: String, not null
    id "id" "r": String,
    /// `idType`: String
    id_type "idType": String,
}
