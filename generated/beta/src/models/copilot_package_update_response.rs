// @generated
use crate::mg;

/// Complex type `microsoft.graph.copilotPackageUpdateResponse`.
pub struct CopilotPackageUpdateResponse {
    /// `id`. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CopilotPackageUpdateResponse: "microsoft.graph.copilotPackageUpdateResponse", complex;
    id: "id" required,
}
