// @generated
use crate::mg;

/// Complex type `microsoft.graph.copilotFile`.
pub struct CopilotFile {
    /// `uri`. Never null. Set on creation only.
    pub uri: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CopilotFile: "microsoft.graph.copilotFile", complex;
    uri: "uri" required immutable,
}
