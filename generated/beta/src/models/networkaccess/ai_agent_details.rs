// @generated
use crate::mg;

/// Complex type `microsoft.graph.networkaccess.aiAgentDetails`.
#[deprecated(
    note = "deprecated since 2025-10-20, to be removed on 2026-01-01 (revision 2025-06/PrivatePreview:NetworkAccess)"
)]
pub struct AiAgentDetails {
    /// `id`.
    pub id: mg::Field<String>,
    /// `name`.
    pub name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AiAgentDetails: "microsoft.graph.networkaccess.aiAgentDetails", complex;
    id: "id",
    name: "name",
}
