// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.sectionLinks`, a complex type.
    SectionLinks "microsoft.graph.sectionLinks" "complex";
    /// `oneNoteClientUrl`: externalLink
    one_note_client_url "oneNoteClientUrl": mg::Boxed<super::ExternalLink>,
    /// `oneNoteWebUrl`: externalLink
    one_note_web_url "oneNoteWebUrl": mg::Boxed<super::ExternalLink>,
}
