// @generated
use crate::{mg, models};

/// Requests on one [`ProfileSource`](models::ProfileSource): `get`, `update`, `delete`.
///
/// For example `graph.admin().people().profile_sources().id(id)`.
pub type ProfileSourceResource = mg::One<models::ProfileSource>;

/// Requests on a collection of [`ProfileSource`](models::ProfileSource): `list`, `create`, `count`,
/// `id` for one of them, and the methods below.
///
/// For example `graph.admin().people().profile_sources()`.
#[derive(Clone, Debug)]
pub struct ProfileSourceCollection(
    mg::Many<models::ProfileSource, ProfileSourceResource>,
);

mg::builder! { ProfileSourceCollection: mg::Many<models::ProfileSource, ProfileSourceResource> }

impl ProfileSourceCollection {
    /// `…(sourceId={sourceId})`: the one with this key.
    #[inline]
    pub fn by_source_id(&self, source_id: impl Into<mg::Key>) -> ProfileSourceResource {
        self.raw().alternate_key(&[("sourceId", source_id.into())]).into_builder()
    }
}
