// @generated
use crate::{mg, models};

/// Requests on one [`DetectionRule`](models::security::DetectionRule): `get`, `update`, `delete`.
///
/// For example `graph.security().rules().detection_rules().id(id)`.
pub type DetectionRuleResource = mg::One<models::security::DetectionRule>;

/// Requests on a collection of [`DetectionRule`](models::security::DetectionRule): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.security().rules().detection_rules()`.
pub type DetectionRuleCollection = mg::Many<
    models::security::DetectionRule,
    DetectionRuleResource,
>;
