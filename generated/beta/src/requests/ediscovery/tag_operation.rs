// @generated
use crate::{mg, models};

/// Requests on one [`TagOperation`](models::ediscovery::TagOperation): `get`, `update`, `delete`.
///
/// For example
/// `graph.compliance().ediscovery().cases().id(id).operations().id(id).cast_to_tag_operation()`.
pub type TagOperationResource = mg::One<models::ediscovery::TagOperation>;

/// Requests on a collection of [`TagOperation`](models::ediscovery::TagOperation): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.compliance().ediscovery().cases().id(id).operations().cast_to_tag_operation()`.
pub type TagOperationCollection = mg::Many<
    models::ediscovery::TagOperation,
    TagOperationResource,
>;
