// @generated
use crate::{mg, models};

/// Requests on one [`UserFlowLanguagePage`](models::UserFlowLanguagePage): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example
/// `graph.identity().b2c_user_flows().id(id).languages().id(id).default_pages().id(id)`.
#[derive(Clone, Debug)]
pub struct UserFlowLanguagePageResource(mg::One<models::UserFlowLanguagePage>);

mg::builder! { UserFlowLanguagePageResource: mg::One<models::UserFlowLanguagePage> }

impl UserFlowLanguagePageResource {
    /// `…/$value`: the content of the media stream.
    #[inline]
    pub fn content(&self) -> mg::Media {
        self.raw().media()
    }
}

/// Requests on a collection of [`UserFlowLanguagePage`](models::UserFlowLanguagePage): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.identity().b2c_user_flows().id(id).languages().id(id).default_pages()`.
pub type UserFlowLanguagePageCollection = mg::Many<
    models::UserFlowLanguagePage,
    UserFlowLanguagePageResource,
>;
