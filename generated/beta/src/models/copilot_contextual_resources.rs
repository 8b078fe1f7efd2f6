// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.copilotContextualResources`, a complex type.
    CopilotContextualResources "microsoft.graph.copilotContextualResources" "complex";
    /// `files`: Collection(copilotFile), items not null
    files "files" "r": Vec<super::CopilotFile>,
    /// `webContext`: copilotWebContext
    web_context "webContext": mg::Boxed<super::CopilotWebContext>,
}
