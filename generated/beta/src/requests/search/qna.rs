// @generated
use crate::{mg, models};

/// Requests on one [`Qna`](models::search::Qna): `get`, `update`, `delete`.
///
/// For example `graph.search().qnas().id(id)`.
pub type QnaResource = mg::One<models::search::Qna>;

/// Requests on a collection of [`Qna`](models::search::Qna): `list`, `create`, `count`, `id` for
/// one of them.
///
/// For example `graph.search().qnas()`.
pub type QnaCollection = mg::Many<models::search::Qna, QnaResource>;
