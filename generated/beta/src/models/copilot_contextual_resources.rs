// @generated
use crate::mg;

/// Complex type `microsoft.graph.copilotContextualResources`.
pub struct CopilotContextualResources {
    /// `files`.
    pub files: mg::Field<Vec<super::CopilotFile>>,
    /// `webContext`.
    pub web_context: mg::Field<mg::Boxed<super::CopilotWebContext>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CopilotContextualResources: "microsoft.graph.copilotContextualResources", complex;
    files: "files" required,
    web_context: "webContext",
}
