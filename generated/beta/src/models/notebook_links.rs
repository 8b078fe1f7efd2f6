// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.notebookLinks`, a complex type.
    NotebookLinks "microsoft.graph.notebookLinks" "complex";
    /// `oneNoteClientUrl`: externalLink
    one_note_client_url "oneNoteClientUrl": mg::Boxed<super::ExternalLink>,
    /// `oneNoteWebUrl`: externalLink
    one_note_web_url "oneNoteWebUrl": mg::Boxed<super::ExternalLink>,
}
