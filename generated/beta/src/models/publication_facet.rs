// @generated
use crate::mg;

/// Complex type `microsoft.graph.publicationFacet`.
pub struct PublicationFacet {
    /// `checkedOutBy`.
    pub checked_out_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `level`.
    pub level: mg::Field<String>,
    /// `versionId`.
    pub version_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PublicationFacet: "microsoft.graph.publicationFacet", complex;
    checked_out_by: "checkedOutBy",
    level: "level",
    version_id: "versionId",
}
