// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.pageLinks`, a complex type.
    PageLinks "microsoft.graph.pageLinks" "complex";
    /// `oneNoteClientUrl`: externalLink
    one_note_client_url "oneNoteClientUrl": mg::Boxed<super::ExternalLink>,
    /// `oneNoteWebUrl`: externalLink
    one_note_web_url "oneNoteWebUrl": mg::Boxed<super::ExternalLink>,
}
