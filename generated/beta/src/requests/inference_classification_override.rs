// @generated
use crate::{mg, models};

/// Requests on one [`InferenceClassificationOverride`](models::InferenceClassificationOverride):
/// `get`, `update`, `delete`.
///
/// For example `graph.me().inference_classification().overrides().id(id)`.
pub type InferenceClassificationOverrideResource = mg::One<
    models::InferenceClassificationOverride,
>;

/// Requests on a collection of
/// [`InferenceClassificationOverride`](models::InferenceClassificationOverride): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.me().inference_classification().overrides()`.
pub type InferenceClassificationOverrideCollection = mg::Many<
    models::InferenceClassificationOverride,
    InferenceClassificationOverrideResource,
>;
