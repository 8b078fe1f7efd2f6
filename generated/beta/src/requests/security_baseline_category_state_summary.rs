// @generated
use crate::{mg, models};

/// Requests on one
/// [`SecurityBaselineCategoryStateSummary`](models::SecurityBaselineCategoryStateSummary): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .templates()
///     .id(id)
///     .cast_to_security_baseline_template()
///     .category_device_state_summaries()
///     .id(id)
/// ```
pub type SecurityBaselineCategoryStateSummaryResource = mg::One<
    models::SecurityBaselineCategoryStateSummary,
>;

/// Requests on a collection of
/// [`SecurityBaselineCategoryStateSummary`](models::SecurityBaselineCategoryStateSummary): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .templates()
///     .id(id)
///     .cast_to_security_baseline_template()
///     .category_device_state_summaries()
/// ```
pub type SecurityBaselineCategoryStateSummaryCollection = mg::Many<
    models::SecurityBaselineCategoryStateSummary,
    SecurityBaselineCategoryStateSummaryResource,
>;
