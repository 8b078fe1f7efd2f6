// @generated
use crate::mg;

/// Complex type `microsoft.graph.fileStorageContainerViewpoint`.
pub struct FileStorageContainerViewpoint {
    /// `effectiveRole`. Never null.
    pub effective_role: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FileStorageContainerViewpoint: "microsoft.graph.fileStorageContainerViewpoint", complex;
    effective_role: "effectiveRole" required,
}
