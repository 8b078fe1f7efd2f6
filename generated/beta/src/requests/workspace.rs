// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.workspace`, by its URL.
pub type WorkspaceResource = mg::One<models::Workspace, requests::place::PlaceResource>;

mg::builder! {
    /// A collection of `microsoft.graph.workspace`, by its URL.
    WorkspaceCollection(mg::Many<models::Workspace, WorkspaceResource, requests::place::PlaceCollection>)
}

impl WorkspaceCollection {
    /// `…(placeId={placeId})`
    #[inline]
    pub fn by_place_id(&self, place_id: impl Into<mg::Key>) -> WorkspaceResource {
        mg::Builder::at(mg::Path::alternate_key(self, &[("placeId", place_id.into())]))
    }
}
