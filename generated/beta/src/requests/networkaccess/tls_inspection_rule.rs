// @generated
use crate::{mg, models};

/// Requests on one [`TlsInspectionRule`](models::networkaccess::TlsInspectionRule): `get`,
/// `update`, `delete`.
///
/// For example
/// `graph.filtering_policies().id(id).policy_rules().id(id).cast_to_tls_inspection_rule()`.
pub type TlsInspectionRuleResource = mg::One<models::networkaccess::TlsInspectionRule>;

/// Requests on a collection of [`TlsInspectionRule`](models::networkaccess::TlsInspectionRule):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.filtering_policies().id(id).policy_rules().cast_to_tls_inspection_rule()`.
pub type TlsInspectionRuleCollection = mg::Many<
    models::networkaccess::TlsInspectionRule,
    TlsInspectionRuleResource,
>;
