// @generated
use crate::{mg, models};

/// Requests on one [`Picture`](models::Picture): `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.financials().companies().id(id).picture().id(id)`.
#[derive(Clone, Debug)]
pub struct PictureResource(mg::One<models::Picture>);

mg::builder! { PictureResource: mg::One<models::Picture> }

impl PictureResource {
    /// `…/content`: the content of the stream.
    #[inline]
    pub fn content(&self) -> mg::Media {
        self.raw().stream("content")
    }
}

/// Requests on a collection of [`Picture`](models::Picture): `list`, `create`, `count`, `id` for
/// one of them.
///
/// For example `graph.financials().companies().id(id).picture()`.
pub type PictureCollection = mg::Many<models::Picture, PictureResource>;
