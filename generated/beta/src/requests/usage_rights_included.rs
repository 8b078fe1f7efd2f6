// @generated
use crate::{mg, models};

/// Requests on one [`UsageRightsIncluded`](models::UsageRightsIncluded): `get`, `update`, `delete`.
///
/// For example `graph.data_classification().sensitivity_labels().id(id).rights()`.
pub type UsageRightsIncludedResource = mg::One<models::UsageRightsIncluded>;
