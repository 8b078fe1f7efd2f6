// @generated
use crate::mg;

/// Complex type `microsoft.graph.sectionLinks`.
pub struct SectionLinks {
    /// `oneNoteClientUrl`.
    pub one_note_client_url: mg::Field<mg::Boxed<super::ExternalLink>>,
    /// `oneNoteWebUrl`.
    pub one_note_web_url: mg::Field<mg::Boxed<super::ExternalLink>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SectionLinks: "microsoft.graph.sectionLinks", complex;
    one_note_client_url: "oneNoteClientUrl",
    one_note_web_url: "oneNoteWebUrl",
}
