// @generated
use crate::mg;

/// Entity type [`microsoft.graph.userFlowLanguagePage`][reference], derived from
/// [`Entity`](super::Entity), with a media stream.
///
/// Requests: [`UserFlowLanguagePageCollection`], for example
/// `graph.identity().b2c_user_flows().id(id).languages().id(id).default_pages()`.
///
/// [`UserFlowLanguagePageCollection`]: crate::requests::user_flow_language_page::UserFlowLanguagePageCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/userflowlanguagepage?view=graph-rest-beta
pub struct UserFlowLanguagePage {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserFlowLanguagePage: "microsoft.graph.userFlowLanguagePage", entity stream, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { UserFlowLanguagePage: super::Entity }
