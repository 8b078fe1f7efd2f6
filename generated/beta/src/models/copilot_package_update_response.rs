// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.copilotPackageUpdateResponse`, a complex type.
    CopilotPackageUpdateResponse "microsoft.graph.copilotPackageUpdateResponse" "complex";
    /// `id`: String, not null
    id "id" "r": String,
}
