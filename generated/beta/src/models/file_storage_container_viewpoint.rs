// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.fileStorageContainerViewpoint`, a complex type.
    FileStorageContainerViewpoint "microsoft.graph.fileStorageContainerViewpoint" "complex";
    /// `effectiveRole`: String, not null
    effective_role "effectiveRole" "r": String,
}
