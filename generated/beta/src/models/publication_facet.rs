// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.publicationFacet`, a complex type.
    PublicationFacet "microsoft.graph.publicationFacet" "complex";
    /// `checkedOutBy`: identitySet
    checked_out_by "checkedOutBy": mg::Boxed<super::IdentitySet>,
    /// `level`: String
    level "level": String,
    /// `versionId`: String
    version_id "versionId": String,
}
