// @generated
use crate::{mg, models};

/// One `microsoft.graph.profileSource`, by its URL.
///
/// For example `/admin/people/profileSources/{profileSource-id}`.
pub type ProfileSourceResource = mg::One<models::ProfileSource>;

mg::builder! {
    /// A collection of `microsoft.graph.profileSource`, by its URL.
    ///
    /// For example `/admin/people/profileSources`.
    ProfileSourceCollection(mg::Many<models::ProfileSource, ProfileSourceResource>)
}

impl ProfileSourceCollection {
    /// `…(sourceId={sourceId})`
    #[inline]
    pub fn by_source_id(&self, source_id: impl Into<mg::Key>) -> ProfileSourceResource {
        mg::Builder::at(mg::Path::alternate_key(self, &[("sourceId", source_id.into())]))
    }
}
