// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.recentNotebookLinks`, a complex type.
    RecentNotebookLinks "microsoft.graph.recentNotebookLinks" "complex";
    /// `oneNoteClientUrl`: externalLink
    one_note_client_url "oneNoteClientUrl": mg::Boxed<super::ExternalLink>,
    /// `oneNoteWebUrl`: externalLink
    one_note_web_url "oneNoteWebUrl": mg::Boxed<super::ExternalLink>,
}
