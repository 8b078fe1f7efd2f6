// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.aiAgentDetails`, a complex type.
    #[deprecated(note = "deprecated since 2025-10-20, to be removed on 2026-01-01 (revision 2025-06/PrivatePreview:NetworkAccess)")]
    AiAgentDetails "microsoft.graph.networkaccess.aiAgentDetails" "complex";
    /// `id`: String
    id "id": String,
    /// `name`: String
    name "name": String,
}
