// @generated
use crate::{mg, models};

/// Requests on one [`ExactMatchUploadAgent`](models::ExactMatchUploadAgent): `get`, `update`,
/// `delete`.
///
/// For example `graph.data_classification().exact_match_upload_agents().id(id)`.
pub type ExactMatchUploadAgentResource = mg::One<models::ExactMatchUploadAgent>;

/// Requests on a collection of [`ExactMatchUploadAgent`](models::ExactMatchUploadAgent): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.data_classification().exact_match_upload_agents()`.
pub type ExactMatchUploadAgentCollection = mg::Many<
    models::ExactMatchUploadAgent,
    ExactMatchUploadAgentResource,
>;
